package dev.mamori.setup;

import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.FormItemView;
import dev.mamori.casework.FormView;
import dev.mamori.resident.RegisterResident;
import dev.mamori.resident.Sex;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes people up: the same ones each time for a municipality, and nobody who lives. */
class DemoPeople {

    private static final String[] FAMILIES = {
        "山田/ヤマダ", "佐藤/サトウ", "髙橋/タカハシ", "田中/タナカ", "渡邊/ワタナベ", "伊藤/イトウ", "中村/ナカムラ", "小林/コバヤシ",
        "加藤/カトウ", "吉田/ヨシダ", "山﨑/ヤマザキ", "森/モリ", "池田/イケダ", "橋本/ハシモト", "阿部/アベ", "石川/イシカワ",
        "前田/マエダ", "藤田/フジタ", "後藤/ゴトウ", "岡田/オカダ", "長谷川/ハセガワ", "村上/ムラカミ", "近藤/コンドウ", "坂本/サカモト"
    };
    private static final String[] WOMEN = {
        "花子/ハナコ", "和子/カズコ", "幸子/サチコ", "節子/セツコ", "洋子/ヨウコ", "千代/チヨ", "文子/フミコ", "久子/ヒサコ", "澄江/スミエ", "トメ/トメ"
    };
    private static final String[] MEN = {
        "太郎/タロウ", "清/キヨシ", "茂/シゲル", "正雄/マサオ", "勝/マサル", "実/ミノル", "昭二/ショウジ", "博/ヒロシ", "武/タケシ", "吉蔵/キチゾウ"
    };
    private static final String[] TOWNS = {"本町", "緑町", "港町", "若葉台", "東雲町", "泉が丘", "八幡町", "桜木町"};

    private final int municipality;
    private final Random random;

    DemoPeople(int municipality) {
        this.municipality = municipality;
        this.random = new Random(municipality);
    }

    RegisterResident next(int index) {
        var family = one(FAMILIES).split("/");
        var woman = random.nextInt(100) < 58;
        var given = one(woman ? WOMEN : MEN).split("/");
        var city = municipality == 992_011 ? "守里市" : "青浜市";
        return new RegisterResident(
                family[0],
                given[0],
                family[1],
                given[1],
                LocalDate.of(1928, 1, 1).plusDays(random.nextInt(365 * 32)),
                woman ? Sex.FEMALE : Sex.MALE,
                "999%04d".formatted(random.nextInt(10_000)),
                city + one(TOWNS) + (1 + random.nextInt(5)) + "丁目" + (1 + random.nextInt(30)) + "-" + (1 + index % 20),
                // 0AB-J numbers that begin with 099-99 are given to nobody
                "09999%05d".formatted(random.nextInt(100_000)));
    }

    CaseCategory category() {
        return random.nextBoolean() ? CaseCategory.CONSULTATION : CaseCategory.WELFARE_SERVICE;
    }

    String title(CaseCategory category) {
        return category == CaseCategory.CONSULTATION
                ? one("暮らしの困りごとの相談", "家族の介護についての相談", "住まいについての相談")
                : one("福祉用具の貸し出し", "配食サービスの利用", "見守り訪問の開始");
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Answers to a form; all of it, or the first two groups of a survey that is under way. */
    Map<String, Object> answers(FormView form, LocalDate day, boolean complete) {
        var answers = new HashMap<String, Object>();
        answers.put("h-1", day.toString());
        answers.put("h-2", "自宅内");
        answers.put("h-3", "訪問調査員");
        var groups = complete ? form.groups() : form.groups().subList(0, 2);
        for (var group : groups) {
            group.items().forEach(item -> answers.put(item.code(), answer(item)));
            if (group.remarks() != null && chance(40)) {
                answers.put(group.remarks().code(), "日によって違いがあり、朝は時間がかかる。家族の話では以前より疲れやすい。");
            }
        }
        return answers;
    }

    private Object answer(FormItemView item) {
        var options = item.options();
        // most people manage most things: the earlier options come more often
        var choice = options.get(Math.min(random.nextInt(options.size()), random.nextInt(options.size())));
        return "multichoice".equals(item.type()) ? List.of(choice) : choice;
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
