using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Writing.Layout;

/// <summary>
/// The typography of official documents (GB/T 9704): fonts with their substitutes where they are not installed, sizes in points,
/// the margins of the page in millimetres.
/// </summary>
internal static class Typography
{
    /// <summary>小标宋, for the title.</summary>
    public static readonly string[] TitleFonts =
        ["方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "STZhongsong", "Noto Serif CJK SC", "SimSun"];

    /// <summary>黑体, for the titles of sections and the heads of tables.</summary>
    public static readonly string[] HeadingFonts = ["黑体", "SimHei", "方正黑体_GBK", "华文黑体", "Noto Sans CJK SC"];

    /// <summary>楷体, for the headings of parts.</summary>
    public static readonly string[] PartFonts = ["楷体_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "华文楷体", "Noto Serif CJK SC"];

    /// <summary>仿宋, for the text.</summary>
    public static readonly string[] TextFonts = ["仿宋_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "华文仿宋", "Noto Serif CJK SC"];

    /// <summary>二号.</summary>
    public const double TitleSize = 22;

    /// <summary>三号.</summary>
    public const double TextSize = 16;

    /// <summary>小五号, which puts four characters on two lines of a column of table four.</summary>
    public const double TableSize = 9;

    /// <summary>The margin beside figures, in points: they are centred, and long ones need the whole width of narrow
    /// columns.</summary>
    public const double FigureMargin = 0.5;

    // Below it print cannot be read.
    private const double SmallestSize = 5;

    // Of the size of the letters: substitutes of the usual fonts have digits as wide as this.
    private const double DigitWidth = 0.64;

    /// <summary>The distance between lines of text, which gives 22 lines on a page.</summary>
    public const double LineSpacing = 28;

    public const double MarginTop = 37;
    public const double MarginBottom = 35;
    public const double MarginLeft = 28;
    public const double MarginRight = 26;

    /// <summary>The size, at most that of tables, in which a figure fits on one line of a column; figures that no legible size makes fit
    /// break.</summary>
    /// <param name="figure">The figure as it is printed.</param>
    /// <param name="width">The width of the column in millimetres.</param>
    public static double FigureSize(string figure, double width)
    {
        double points = (width * 72 / 25.4) - (2 * FigureMargin);
        double fitting = points / (DigitWidth * Math.Max(Width.ColumnsOf(figure), 1));
        return Math.Clamp(Math.Floor(fitting * 2) / 2, SmallestSize, TableSize);
    }

    /// <summary>The background of a place with a finding, as RRGGBB.</summary>
    public static string Highlight(FindingSeverity severity) =>
        severity switch { FindingSeverity.Error => "FFC7CE", FindingSeverity.Warning => "FFEB9C", _ => "DDEBF7" };
}
