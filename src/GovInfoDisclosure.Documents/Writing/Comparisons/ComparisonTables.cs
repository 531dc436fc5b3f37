using System.Globalization;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Indicators;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Writing.Comparisons;

/// <summary>The tables of a comparison: the reports, the indicators, the cells and the prose.</summary>
internal sealed class ComparisonTables(ReportComparison comparison, Language language)
{
    // Prints two decimals also where they are 0.
    private const decimal TwoDecimals = 0.00m;

    private bool IsChinese => language == Language.Chinese;

    /// <summary>What each report is called in heads: its year, and the number in the series where that does not name it.</summary>
    private string[] Names => [.. comparison.Reports.Select((r, i) =>
        r.Year is { } year && comparison.Reports.Count(o => o.Year == year) == 1 ? Text(year) : $"{r.Year}#{Text(i + 1)}")];

    public ComparisonTable Reports() => new(In("报告", "Reports"),
        [new(In("年度", "Year"), 9), new(In("行政机关", "Agency"), 28), new(In("格式版本", "Form"), 18), new(In("文件", "File"), 40)],
        [.. comparison.Reports.Select((r, i) => (object?[])
            [Names[i], r.Report!.Agency.Name, r.Report.Form.Name.In(language), SourceOf(r)])]);

    public ComparisonTable Indicators() => new(In("指标", "Indicators"),
        [
            new(In("指标", "Indicator"), 26), .. Names.SelectMany(n => (ComparisonColumn[])
                [new(In($"{n}（%）", $"{n} (%)"), 12, IsFigure: true), new(In($"{n} 分子/分母", $"{n} parts"), 16, IsFigure: true)]),
            new(In("公式", "Formula"), 60),
        ],
        [.. comparison.Indicators.Select(i => (object?[])
            [
                i.Indicator.Label.In(language), .. i.Values.SelectMany(v => With(v, PartsOf(v))), i.Indicator.Formula.In(language),
            ])]);

    /// <param name="onlyChanged">Whether cells that are the same in all reports are left out.</param>
    public ComparisonTable Cells(bool onlyChanged)
    {
        CellSeries[] cells = [.. comparison.Cells.Where(c => !onlyChanged || c.IsChanged)];
        int same = comparison.Cells.Length - cells.Length;
        return new(In("各格变化", "Changes"),
            [
                new(In("位置", "Place"), 50), .. Names.Select(n => new ComparisonColumn(n, 12, IsFigure: true)),
                .. Names.Zip(Names.Skip(1)).SelectMany(p => (ComparisonColumn[])
                [
                    new(In($"{p.Second}较{p.First}增减", $"{p.First} to {p.Second}"), 14, IsFigure: true),
                    new(In("增减（%）", "Change (%)"), 18, IsFigure: true),
                ]),
            ],
            [.. cells.Select(c => (object?[])
            [
                c.Label.In(language), .. c.Values.Select((v, i) => v is { } figure ? (object)figure : WhyNone(c.Pointer, i)),
                .. c.Changes.SelectMany(v => With(v.Rate, v.Difference).Reverse()),
            ])],
            same == 0 ? null : In($"另有 {Text(same)} 格没有变化。", $"Cells without a change: {Text(same)}."));
    }

    /// <param name="most">The most characters of copied text in a row.</param>
    public ComparisonTable Prose(int most) => new(In("文字", "Prose"),
        [
            new(In("年度", "Year"), 9), new(In("段落", "Paragraph"), 36), new(In("与上一份相同（%）", "Copied (%)"), 16, IsFigure: true),
            new(In("相同的文字", "Copied text"), 60),
        ],
        [.. comparison.Prose.SelectMany((p, i) => p.Paragraphs.Select(t => (object?[])
            [Names[i + 1], NameOf(comparison.Reports[i + 1].Report!, t), InPercent(t.Similarity), CopiedIn(i + 1, t, most)]))],
        string.Join(In("；", "; "), comparison.Prose.Select((p, i) => In(
            $"{Names[i + 1]}较{Names[i]}全文相同 {TextOf(p.Similarity)}",
            $"copied from {Names[i]} to {Names[i + 1]}: {TextOf(p.Similarity)}"))));

    /// <summary>The section, and the heading of the part, that a paragraph is in.</summary>
    public string NameOf(DisclosureReport report, ParagraphComparison paragraph)
    {
        FormSection section = report.Form.Sections.First(s => paragraph.Pointer.StartsWith($"/{s.JsonName}/", StringComparison.Ordinal));
        string title = section.FullTitle.In(language);
        string? heading = report.Narrative(section)!.Parts.Where((_, i) => paragraph.Pointer == $"/{section.JsonName}/parts/{Text(i)}/text")
            .Select(p => p.Heading).FirstOrDefault();
        return heading is null ? title : $"{title} · {heading}";
    }

    /// <summary>The text that a paragraph is part of.</summary>
    public static string TextAt(DisclosureReport report, string pointer)
    {
        FormSection section = report.Form.Sections.First(s => pointer.StartsWith($"/{s.JsonName}/", StringComparison.Ordinal));
        Narrative narrative = report.Narrative(section)!;
        return narrative.Parts.Where((_, i) => pointer == $"/{section.JsonName}/parts/{Text(i)}/text").Select(p => p.Text).FirstOrDefault()
            ?? narrative.Text;
    }

    private string CopiedIn(int report, ParagraphComparison paragraph, int most)
    {
        string text = TextAt(comparison.Reports[report].Report!, paragraph.Pointer);
        string copied = string.Join("……", paragraph.Copied.Select(s => text.Substring(s.Offset, s.Length)));
        return copied.Length <= most ? copied : copied[..Content.UnicodeText.CutAt(copied, most)] + "……";
    }

    private string WhyNone(string pointer, int report)
    {
        CheckedReport of = comparison.Reports[report];
        if (of.Report!.Form.FindCell(pointer) is null)
            return "—";
        bool isUnread = of.Reading?.UnreadCells.Any(u => $"{pointer}/".StartsWith($"{u}/", StringComparison.Ordinal)) == true;
        return isUnread ? In("未读出", "unread") : In("空白", "blank");
    }

    private static decimal InPercent(decimal share) => Math.Round(share * 100, Rate.Decimals) + TwoDecimals;

    // A percentage is a figure, so that a sheet can calculate with it; why there is none is a text.
    private IEnumerable<object?> With(Rate rate, object? other) =>
        rate.Percent is { } percent ? [percent + TwoDecimals, other] : [rate.ToText(language), other];

    private static string PartsOf(Rate rate) => $"{ComparisonTable.TextOf(rate.Numerator)}/{ComparisonTable.TextOf(rate.Denominator)}";

    private string TextOf(decimal? similarity) => similarity is { } share
        ? ComparisonTable.TextOf(InPercent(share)) + " %"
        : In("（没有文字）", "(no prose)");

    private static string SourceOf(CheckedReport report) => report.Part is { } part ? $"{report.Source} ({Text(part)})" : report.Source;

    private string In(string chinese, string english) => IsChinese ? chinese : english;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
