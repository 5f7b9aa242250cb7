package dev.mamori.launcher;

import dev.mamori.launcher.DemoCity.Person;
import dev.mamori.launcher.DemoCity.Volume;
import java.util.List;

/** The two invented municipalities of the demonstration: one to work in, one to show that it stays out of reach. */
final class DemoPlan {

    private DemoPlan() {}

    static List<DemoCity> invent() {
        return List.of(mamori(), aohama());
    }

    private static DemoCity mamori() {
        List<Person> people = List.of(
                new Person("sato.hana", "佐藤 花"),
                new Person("suzuki.ken", "鈴木 健"),
                new Person("takahashi.yuko", "髙橋 裕子"),
                new Person("tanaka.osamu", "田中 修"),
                new Person("ito.mamoru", "伊藤 守"),
                new Person("watanabe.akira", "渡邉 明"),
                new Person("yamamoto.jun", "山本 純"));
        return DemoCity.invent(992_011, "守里市", "マモリシ", 1, people, new Volume(220, 120, 60));
    }

    private static DemoCity aohama() {
        List<Person> people = List.of(
                new Person("nakamura.aoi", "中村 葵"),
                new Person("kobayashi.ren", "小林 蓮"),
                new Person("kato.megumi", "加藤 恵"),
                new Person("yoshida.takashi", "吉田 隆"),
                new Person("yamada.shizuka", "山田 静"),
                new Person("sasaki.makoto", "佐々木 誠"),
                new Person("matsumoto.rin", "松本 凛"));
        return DemoCity.invent(992_029, "青浜市", "アオハマシ", 3, people, new Volume(40, 20, 10));
    }
}
