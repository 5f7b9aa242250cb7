-- How a token's holder is looked up changes on PostgreSQL only: there is no such function here yet (docs/operations/oracle.md).
select 1 from dual;
