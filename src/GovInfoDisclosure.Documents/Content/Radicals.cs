namespace GovInfoDisclosure.Documents.Content;

/// <summary>
/// Radicals of dictionaries, which have characters of their own. Fonts draw a radical and the character of its shape with one glyph; PDF
/// files then name the radical, and so does all that was copied or converted from them.
/// </summary>
internal static class Radicals
{
    private const char FirstSimplified = '\u2E80';
    private const char First = '\u2F00';
    private const char Last = '\u2FD5';

    private const string KangxiRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬"
        + "玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香"
        + "馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string SimplifiedRadicals = "⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰";
    private const string OfSimplifiedRadicals = "民西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙";

    /// <summary>The text with the characters that the radicals in it look like; as long as the text.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange(FirstSimplified, Last) < 0 ? text : string.Concat(text.Select(Character));

    private static char Character(char c)
    {
        if (c is >= First and <= Last)
            return KangxiRadicals[c - First];
        int simplified = c is >= FirstSimplified and < First ? SimplifiedRadicals.IndexOf(c) : -1;
        return simplified < 0 ? c : OfSimplifiedRadicals[simplified];
    }
}
