using DocumentFormat.OpenXml.Wordprocessing;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.Word;

/// <summary>The styles of titles, and the list that numbers sections.</summary>
internal static class WordStyles
{
    private const string Title = "Title", Section = "Heading1", Part = "Heading2";
    private const int SectionList = 1;

    /// <summary>The style of a line; null: the usual one.</summary>
    public static string? Of(LineRole role) => role switch
    {
        LineRole.Title => Title,
        LineRole.Section => Section,
        LineRole.Part or LineRole.Caption => Part,
        _ => null,
    };

    public static Styles Create() =>
        new(Style("Normal", "Normal"), Style(Title, "Title"), Style(Section, "heading 1", level: 0), Style(Part, "heading 2", level: 1));

    public static NumberingProperties NumberOfSection() =>
        new(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = SectionList });

    // 一、二、三、
    public static Numbering CreateNumbering()
    {
        var level = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.ChineseCounting },
            new LevelSuffix { Val = LevelSuffixValues.Nothing },
            new LevelText { Val = "%1、" });
        level.LevelIndex = 0;
        var list = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, level) { AbstractNumberId = 0 };
        return new(list, new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = SectionList });
    }

    private static Style Style(string id, string name, int? level = null)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal", StyleName = new() { Val = name } };
        if (level is { } outline)
            style.StyleParagraphProperties = new(new OutlineLevel { Val = outline });
        return style;
    }
}
