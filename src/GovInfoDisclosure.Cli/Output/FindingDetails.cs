using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What helps to correct a finding besides its message: the figures, how they add up, and their place in the document.</summary>
internal sealed class FindingDetails(CheckedFile file, Language language)
{
    // Longer labels hide the figures of a sum between them; a usual shorter wording takes their place.
    private const int LongLabel = 20;

    private DisclosureReport? Report => file.Result.Report;

    public IEnumerable<string> Of(Finding finding)
    {
        string figures = string.Join(Texts.Separator.In(language), FiguresAndPlace(finding));
        if (figures.Length > 0)
            yield return figures;
        if (SumOf(finding) is { } sum)
            yield return sum;
    }

    /// <summary>The place in the document, or null if it is not known or the message has it already.</summary>
    public string? PlaceOf(Finding finding)
    {
        if (finding.Arguments.Any(a => a.Name == "line"))
            return null;
        return file.PlaceOf(finding)?.InWords(language);
    }

    private IEnumerable<string> FiguresAndPlace(Finding finding)
    {
        // Texts and dates are in the message, which explains them better; so are the figures of text and table.
        if (finding is { Actual.Number: { } actual, Quote: null })
            yield return Texts.Stated.With(language, actual);
        if (finding is { Expected.Number: { } expected, Quote: null })
            yield return Texts.Expected.With(language, expected);
        if (PlaceOf(finding) is { } place)
            yield return place;
    }

    // How the expected figure comes about, so that nobody has to add it up again; zeros and blanks do not matter.
    private string? SumOf(Finding finding)
    {
        LinearRelation? relation = Report?.Form.Relations
            .FirstOrDefault(r => r.Rule.Id == finding.Rule.Id && r.Subject.Pointer == finding.Pointer);
        if (relation is null || finding.Expected is not { } expected)
            return null;
        RelationTerm[] terms = [.. relation.Terms.Where(t => t.Cell != relation.Subject && Report![t.Cell] is not (null or 0))];
        if (terms.Length < 2)
            return null;
        bool oneRow = terms.All(t => t.Cell.Row == terms[0].Cell.Row);
        string sum = string.Concat(terms.Select((t, i) => $"{Sign(t, i)}{Label(t.Cell, oneRow)} {Report![t.Cell]}"));
        return Texts.Sum.With(language, sum, expected);
    }

    private static string Sign(RelationTerm term, int index) => term.Coefficient < 0 ? " − " : index == 0 ? "" : " + ";

    private string Label(FormCell cell, bool byColumn)
    {
        if (byColumn || language == Language.English)
            return (byColumn ? cell.Column.Label : cell.Row.Label).In(language);
        string label = cell.Row.Label.Chinese;
        return cell.Row.Numbering + (label.Length > LongLabel ? cell.Row.Aliases.MinBy(a => a.Length) ?? label : label);
    }
}
