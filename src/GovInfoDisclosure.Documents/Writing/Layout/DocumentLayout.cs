using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Writing.Layout;

/// <summary>A report as it is printed, whatever the medium: title, particulars, and the sections in their order.</summary>
/// <param name="Title">The title.</param>
/// <param name="Elements">All lines and tables, the title included.</param>
internal sealed record DocumentLayout(string Title, ImmutableArray<LayoutElement> Elements)
{
    /// <summary>Whether somebody fills it in: a blank is a place for a figure, an empty line one for text.</summary>
    public bool IsToFillIn { get; private init; }

    /// <summary>A report of which figures and text are filled in after it is printed.</summary>
    public static DocumentLayout ToFillIn(DisclosureReport report)
    {
        DocumentLayout layout = Of(report);
        return layout with { IsToFillIn = true, Elements = [.. layout.Elements.SelectMany((e, i) => WithSpace(e, layout.Elements, i))] };
    }

    public static DocumentLayout Of(DisclosureReport report)
    {
        string title = TitleOf(report);
        return new(title, [new LayoutLine(LineKind.Title, title, ""), .. Particulars(report, title),
            .. report.Form.Sections.SelectMany(s => Section(report, s))]);
    }

    private static string TitleOf(DisclosureReport report)
    {
        if (report.Title is { } title && PrintableText.Line(title) is { Length: > 0 } printed)
            return printed;
        return PrintableText.Line($"{report.Agency.Name}{report.Year?.ToString("0年", CultureInfo.InvariantCulture)}政府信息公开工作年度报告");
    }

    // Agency and year are repeated only where a reader cannot take them from the title.
    private static IEnumerable<LayoutLine> Particulars(DisclosureReport report, string title)
    {
        TitleText printed = TitleText.Read(title);
        if (printed.Agency != report.Agency.Name || printed.Year != report.Year)
        {
            foreach (LayoutLine line in Line(ParticularLabels.Agency, report.Agency.Name, "/agency/name"))
                yield return line;
            foreach (LayoutLine line in Line(ParticularLabels.Year, report.Year?.ToString("0年", CultureInfo.InvariantCulture), "/year"))
                yield return line;
        }

        string? period = report.Period is { } p ? $"{Date(p.From)}至{Date(p.To)}" : null;
        IEnumerable<LayoutLine> rest =
        [
            .. Line(ParticularLabels.Period, period, "/period"),
            .. Line(ParticularLabels.PublishedOn, report.PublishedOn is { } day ? Date(day) : null, "/publishedOn"),
            .. Line(ParticularLabels.Contact, report.Contact, "/contact"),
            .. Line(ParticularLabels.SourceAddress, report.SourceAddress, "/sourceAddress"),
        ];
        foreach (LayoutLine line in rest)
            yield return line;
    }

    private static IEnumerable<LayoutLine> Line(string label, string? text, string pointer) =>
        text is not null && PrintableText.Line(text) is { Length: > 0 } printed
            ? [new(LineKind.Particular, $"{label}：{printed}", pointer)]
            : [];

    private static string Date(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static IEnumerable<LayoutElement> Section(DisclosureReport report, FormSection section)
    {
        var heading = new LayoutLine(LineKind.Section, section.ToString(), "/" + section.JsonName);
        if (report.Form.Tables.FirstOrDefault(t => t.Section == section) is { } table)
            return [heading, TableLayouter.Of(table, report)];
        return report.Narrative(section) is { } prose ? [heading, .. Prose(prose.Text), .. prose.Parts.SelectMany(Part)] : [];
    }

    // Headings without text or parts below them.
    private static IEnumerable<LayoutElement> WithSpace(LayoutElement element, ImmutableArray<LayoutElement> all, int index)
    {
        bool isEmpty = element is LayoutLine { Kind: LineKind.Section or LineKind.Part }
            && (index + 1 == all.Length || all[index + 1] is LayoutLine { Kind: LineKind.Section or LineKind.Part });
        bool isDivided = element is LayoutLine { Kind: LineKind.Section } && index + 1 < all.Length
            && all[index + 1] is LayoutLine { Kind: LineKind.Part };
        return isEmpty && !isDivided ? [element, new LayoutLine(LineKind.Text, "", null)] : [element];
    }

    private static IEnumerable<LayoutLine> Part(NarrativePart part) =>
        [new(LineKind.Part, PrintableText.Line(part.Heading), null), .. Prose(part.Text)];

    private static IEnumerable<LayoutLine> Prose(string text) =>
        PrintableText.Paragraphs(text).Select(p => new LayoutLine(LineKind.Text, p, null));
}
