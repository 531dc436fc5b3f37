using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What <c>read</c> prints on the error stream: errors and warnings one by one, the rest by number.</summary>
internal sealed class ReadMessages(TextWriter error, Language language, bool isOneOfMany)
{
    public void Write(InputReading reading)
    {
        if (reading.Failure is { } failure)
        {
            WriteFailure((reading.Source, failure));
            return;
        }

        var details = new FindingDetails(CheckedFile.Unchecked(reading), language);
        foreach (Finding finding in reading.Document.Findings)
            WriteLine(reading.Source, finding, details.PlaceOf(finding));
        if (reading.Document.Findings.Any(f => f.Rule.Id == Rules.SeveralReports.Id))
            error.WriteLine(Texts.PartHint.In(language));
        if (!isOneOfMany && reading.Document.Report is not null && reading.Document.Findings.Length > 0)
            WriteSumUp(reading);
    }

    public void WriteFailure((string Path, LocalizedText Reason) failure) =>
        error.WriteLine(Texts.Failed.With(language, failure.Path, failure.Reason.In(language)));

    private void WriteLine(string source, Finding finding, string? place)
    {
        if (finding.Severity == FindingSeverity.Information)
            return;
        LocalizedText line = finding.Severity == FindingSeverity.Error ? Texts.ErrorLine : Texts.WarningLine;
        string text = line.With(language, finding.Rule.Id, finding.Message(language))
            + (place is null ? "" : Texts.InBrackets.With(language, place));
        error.WriteLine(isOneOfMany ? Texts.Failed.With(language, source, text) : text);
    }

    private void WriteSumUp(InputReading reading)
    {
        int Of(FindingSeverity severity) => reading.Document.Findings.Count(f => f.Severity == severity);
        var counts = new Counts(language);
        error.WriteLine(Texts.ReadSumUp
            .With(
                language, counts.Errors(Of(FindingSeverity.Error)), counts.Warnings(Of(FindingSeverity.Warning)),
                Of(FindingSeverity.Information)));
        error.WriteLine(Texts.ReadHint.With(language, reading.Source));
    }
}
