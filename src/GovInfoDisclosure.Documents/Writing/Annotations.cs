using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Documents.Writing.Layout;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>A finding as it is shown in a document.</summary>
/// <param name="Number">The number, from 1, in the order in which the places are printed.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Pointer">The printed place it is shown at.</param>
internal sealed record Annotation(int Number, Finding Finding, string Pointer)
{
    public FindingSeverity Severity => Finding.Severity;

    /// <summary>What the form calls the place; empty if it has no name for it.</summary>
    public string Place { get; init; } = "";

    /// <summary>The message.</summary>
    public string Message { get; init; } = "";

    /// <summary>The proposal of the problem that the finding is the first of; else empty.</summary>
    public string Proposal { get; init; } = "";

    /// <summary>How the expected figure comes about; empty where it is no sum.</summary>
    public string Calculation { get; init; } = "";

    /// <summary>The figure that is stated; empty where the message has both figures, as it has for words of the text.</summary>
    public string Stated => Finding is { Quote: null, Actual.Number: { } figure } ? figure.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>The figure that should be stated; empty as <see cref="Stated"/> is.</summary>
    public string Expected => Finding is { Quote: null, Expected.Number: { } figure } ? figure.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>Rule id, message and proposal.</summary>
    public string Text => PrintableText.Line($"{Finding.Rule.Id} {Message} {Proposal}");
}

/// <summary>Findings by the printed place where they are shown.</summary>
internal sealed class Annotations
{
    private readonly ILookup<string, Annotation> _byPointer;

    public Annotations(DocumentLayout layout, DisclosureReport report, DocumentWriterOptions options)
    {
        Language = options.Language;
        Dictionary<string, int> printed = [];
        foreach (string pointer in layout.Elements.SelectMany(PointersOf).OfType<string>())
            printed.TryAdd(pointer, printed.Count);
        All =
        [
            .. options.Findings.Select(f => (Finding: f, Place: ShownAt(f.Pointer, printed))).OrderBy(p => printed[p.Place])
                .Select((p, i) => new Annotation(i + 1, p.Finding, p.Place)
                {
                    Place = PrintableText.Line(report.Form.LabelOf(p.Finding.Pointer)?.In(Language) ?? ""),
                    Message = PrintableText.Line(p.Finding.Message(Language)),
                    Proposal = PrintableText.Line(ProposalFor(p.Finding, report.Form, options) ?? ""),
                    Calculation = PrintableText.Line(Calculation.Of(p.Finding, report, Language) ?? ""),
                }),
        ];
        _byPointer = All.ToLookup(n => n.Pointer);
    }

    public ImmutableArray<Annotation> All { get; }

    public Language Language { get; }

    /// <summary>The annotations shown at a place; none for null.</summary>
    public ImmutableArray<Annotation> At(string? pointer) => pointer is null ? [] : [.. _byPointer[pointer]];

    /// <summary>The heaviest severity of some annotations; null if there are none. Severities are declared from the heaviest
    /// down.</summary>
    public static FindingSeverity? Heaviest(ImmutableArray<Annotation> annotations) =>
        annotations.IsEmpty ? null : annotations.Min(n => n.Severity);

    private static string? ProposalFor(Finding finding, DisclosureForm form, DocumentWriterOptions options)
    {
        Problem? problem = options.Localisation.Problems.FirstOrDefault(p => p.Findings is [var first, ..] && first == finding.Id);
        return problem is null ? null : options.Localisation.Proposal(problem, form, options.Language);
    }

    private static IEnumerable<string?> PointersOf(LayoutElement element) => element switch
    {
        LayoutLine line => [line.Pointer],
        LayoutTable table => table.Rows.SelectMany(r => r).Select(c => c.Pointer),
        _ => [],
    };

    // What is not printed itself is shown at the nearest place around it, in the end at the title, whose pointer is empty.
    private static string ShownAt(string pointer, Dictionary<string, int> printed)
    {
        while (!printed.ContainsKey(pointer))
            pointer = pointer[..Math.Max(pointer.LastIndexOf('/'), 0)];
        return pointer;
    }
}
