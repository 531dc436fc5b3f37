using System.Text;

namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>What a letter says, as far as its font gives it.</summary>
internal static class GlyphText
{
    // Fonts draw these radicals and the characters of the same shape with one glyph, and PDF files then name the radical.
    private const string KangxiRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬"
        + "玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香"
        + "馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string SimplifiedRadicals = "⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰";
    private const string OfSimplifiedRadicals = "民西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙";

    public static string Of(string? value)
    {
        if (string.IsNullOrEmpty(value) || value.EnumerateRunes().Any(r => !IsLegible(r)))
            return Glyph.Illegible;
        return value.Length == 1 ? Character(value[0]).ToString() : string.Concat(value.Select(Character));
    }

    private static char Character(char c)
    {
        if (c is >= '\u2F00' and <= '\u2FD5')
            return KangxiRadicals[c - '\u2F00'];
        int simplified = c is >= '\u2E80' and < '\u2F00' ? SimplifiedRadicals.IndexOf(c) : -1;
        return simplified < 0 ? c : OfSimplifiedRadicals[simplified];
    }

    // The numbers of glyphs, read as characters, fall mostly outside of what a Chinese document prints.
    private static bool IsLegible(Rune rune) => rune.Value switch
    {
        '\t' or '\r' or '\n' => true,
        < 0x20 => false,
        <= 0x7E => true,
        >= 0xA0 and <= 0xFF => true,
        >= 0x391 and <= 0x3C9 => true,
        >= 0x2000 and <= 0x27BF => true,
        >= 0x2E80 and <= 0x9FFF => true,
        >= 0xF900 and <= 0xFAFF or >= 0xFE10 and <= 0xFE6F => true,
        >= 0xFF00 and <= 0xFFEF => true,
        >= 0x20000 and <= 0x3FFFF => true,
        _ => false,
    };
}
