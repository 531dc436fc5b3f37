using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>What a document carries of a report, as README.md of the package says.</summary>
internal static class Carried
{
    /// <summary>A report in order: what it does not say of itself but in its prose is read from there.</summary>
    public static DisclosureReport By(DisclosureReport consistent) => consistent with
    {
        Title = consistent.Title ?? $"{consistent.Agency.Name}{consistent.Year}年政府信息公开工作年度报告",
        Agency = consistent.Agency with { Kind = null },
        Period = consistent.Period ?? consistent.Overview!.FullText.Split('\n').Select(Dates.FindPeriod).FirstOrDefault(p => p is not null),
    };

    /// <summary>A report with any figures, and any text as far as it is not taken for something else than it is.</summary>
    public static DisclosureReport Of(DisclosureReport any) => any with
    {
        Title = $"{Name(any.Title)}{any.Year}年政府信息公开工作年度报告",
        Agency = new() { Name = Name(any.Agency.Name) },
        Period = any.Period is { } period ? new(InCentury(period.From), InCentury(period.To)) : null,
        PublishedOn = any.PublishedOn is { } day ? InCentury(day) : null,
        Contact = Line(any.Contact),
        SourceAddress = Line(any.SourceAddress),
        Overview = any.Overview is { } overview ? new() { Text = Prose(overview.Text), Parts = [.. overview.Parts.Select(Part)] } : null,
        Problems = any.Problems is { } problems ? new() { Text = Prose(problems.Text) } : null,
        OtherMatters = any.OtherMatters is { } matters ? new() { Text = Prose(matters.Text) } : null,
    };

    private static NarrativePart Part(NarrativePart part, int index) => new()
    {
        Heading = $"（{"一二三四五六"[index]}）{Name(part.Heading)}",
        Text = Prose(part.Text),
    };

    // Full stops end paragraphs, so that no line looks like a title, a page number or a sentence torn by a page.
    private static string Prose(string text) =>
        string.Join('\n',
            PrintableText.Paragraphs(text.Replace("\uFFFD", "", StringComparison.Ordinal)).Select(p => "甲" + p.TrimEnd('。') + "。"));

    // Short, and without the punctuation that ends a heading or parts the way to a page.
    private static string Name(string? text) =>
        Line(string.Concat((text ?? "").Where(c => !"。：:>|/\\»›".Contains(c, StringComparison.Ordinal) && !char.IsSurrogate(c))
            .Take(12))) ?? "甲";

    // An empty line is not printed.
    private static string? Line(string? text) =>
        text is not null && PrintableText.Line(text.Replace("\uFFFD", "", StringComparison.Ordinal)) is { Length: > 0 } line ? line : null;

    private static DateOnly InCentury(DateOnly date) => new(2000 + (date.Year % 100), date.Month, Math.Min(date.Day, 28));
}
