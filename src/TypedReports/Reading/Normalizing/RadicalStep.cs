namespace TypedReports.Reading.Normalizing;

/// <summary>Radicals to the characters that look like them: some PDF files name the glyphs they share by the radical (⽣产, 增⻓).</summary>
internal static class RadicalStep
{
    /// <summary>The first of the CJK radicals supplement and the last of the Kangxi radicals: nothing else stands between.</summary>
    public const char First = '\u2E80';
    public const char Last = '\u2FD5';
    private const char FirstKangxi = '\u2F00';

    /// <summary>The characters of U+2F00 to U+2FD5, as Unicode's compatibility decomposition has them; 户 in its own form.</summary>
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮"
        + "皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>Those of the supplement that stand for a character of their own and not for a part of one.</summary>
    private const string Supplement = "\u2E9F\u2EA0\u2EC1\u2EC4\u2EC5\u2EC6\u2EC9\u2ECB\u2ED1\u2ED3\u2ED4\u2ED8\u2ED9\u2EDA\u2EDB\u2EDC\u2EDD\u2EE2\u2EE3\u2EE4\u2EE5\u2EE6\u2EE7\u2EE8\u2EE9\u2EEA\u2EEC\u2EEE\u2EF0\u2EF3";
    private const string OfSupplement = "母民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

    public static void Run(TextBuffer buffer)
    {
        for (var at = 0; ; at++)
        {
            var next = TextScan.IndexOfRange(buffer.Span.Slice(at), First, Last);
            if (next < 0)
            {
                break;
            }

            at += next;
            buffer.Replace(at, CharacterOf(buffer[at]));
        }

        buffer.Finish("radicals");
    }

    private static char CharacterOf(char radical) =>
        radical >= FirstKangxi ? radical - FirstKangxi < Kangxi.Length ? Kangxi[radical - FirstKangxi] : radical
        : Supplement.IndexOf(radical) is >= 0 and var index ? OfSupplement[index]
        : radical;
}
