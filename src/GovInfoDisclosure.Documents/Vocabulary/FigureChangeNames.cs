namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>What changes to the texts of cells are called in messages.</summary>
internal static class FigureChangeNames
{
    private static readonly (FigureChanges Change, LocalizedText Name)[] Names =
    [
        (FigureChanges.StruckOut, new("有划去的内容", "struck-out text")),
        (FigureChanges.NoteMark, new("带注释标记", "marks of notes")),
        (FigureChanges.Invisible, new("含看不见的文字", "text that cannot be seen")),
        (FigureChanges.Format, new("由数字格式显示，与存储的数不同", "number formats that show another figure than is stored")),
        (FigureChanges.Rounding, new("经数字格式舍入，按存储的数读取", "decimals that their number formats do not show")),
        (FigureChanges.Width, new("含全角字符或特殊空白", "full-width characters or special spaces")),
        (FigureChanges.Separators, new("带千位分隔符", "separators of thousands")),
        (FigureChanges.TornDigits, new("数字被空格隔开", "spaces between digits")),
        (FigureChanges.ZeroLetters, new("以字母或汉字代替零", "letters in place of zeros")),
        (FigureChanges.Unit, new("带单位或单位不同", "units, or another unit")),
        (FigureChanges.Sign, new("增减号用文字或特殊符号表示", "signs in words or special characters")),
        (FigureChanges.ZeroFraction, new("带值为零的小数", "fractions of zero")),
        (FigureChanges.Quote, new("前有引号", "quotation marks before them")),
    ];

    public static LocalizedText Of(FigureChanges changes)
    {
        LocalizedText[] names = [.. Names.Where(n => changes.HasFlag(n.Change)).Select(n => n.Name)];
        return new(string.Join('、', names.Select(n => n.Chinese)), string.Join(", ", names.Select(n => n.English)));
    }
}
