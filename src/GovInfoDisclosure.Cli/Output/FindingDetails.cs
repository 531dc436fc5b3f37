using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What helps to correct a finding besides its message: the figures, how they add up, and their place in the document.</summary>
internal sealed class FindingDetails(CheckedFile file, Language language)
{
    public IEnumerable<string> Of(Finding finding)
    {
        string figures = string.Join(Texts.Separator.In(language), FiguresAndPlace(finding));
        if (figures.Length > 0)
            yield return figures;
        if (file.Result.Report is { } report && Calculation.Of(finding, report, language) is { } calculation)
            yield return Texts.Sum.With(language, calculation);
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
}
