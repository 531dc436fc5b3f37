using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Writing.Layout;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>A finding as it is shown in a document.</summary>
/// <param name="Number">The number, from 1, in the order of the findings.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Text">Rule id and message.</param>
/// <param name="Pointer">The printed place it is shown at.</param>
internal sealed record Annotation(int Number, FindingSeverity Severity, string Text, string Pointer);

/// <summary>Findings by the printed place where they are shown.</summary>
internal sealed class Annotations
{
    private readonly ILookup<string, Annotation> _byPointer;

    public Annotations(DocumentLayout layout, DisclosureForm form, DocumentWriterOptions options)
    {
        Language = options.Language;
        HashSet<string> printed = [.. layout.Elements.SelectMany(PointersOf).OfType<string>()];
        All = [.. options.Findings.Select((f, i) => new Annotation(i + 1, f.Severity,
            PrintableText.Line($"{f.Rule.Id} {f.Message(Language)}{ProposalFor(f, form, options)}"), ShownAt(f.Pointer, printed)))];
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

    private static string ProposalFor(Finding finding, DisclosureForm form, DocumentWriterOptions options)
    {
        Problem? problem = options.Localisation.Problems.FirstOrDefault(p => p.Findings is [var first, ..] && first == finding.Id);
        string? proposal = problem is null ? null : options.Localisation.Proposal(problem, form, options.Language);
        return proposal is null ? "" : $" {proposal}";
    }

    private static IEnumerable<string?> PointersOf(LayoutElement element) => element switch
    {
        LayoutLine line => [line.Pointer],
        LayoutTable table => table.Rows.SelectMany(r => r).Select(c => c.Pointer),
        _ => [],
    };

    // What is not printed itself is shown at the nearest place around it, in the end at the title, whose pointer is empty.
    private static string ShownAt(string pointer, HashSet<string> printed)
    {
        while (!printed.Contains(pointer))
            pointer = pointer[..Math.Max(pointer.LastIndexOf('/'), 0)];
        return pointer;
    }
}
