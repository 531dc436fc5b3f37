using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output.Formats;

/// <summary>One list of all findings, written at the end.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="write">Writes the list.</param>
internal sealed class ListOutput(Stream output, Func<IEnumerable<CheckedReport>, CheckedPanel?, byte[]> write) : ICheckOutput
{
    private readonly List<CheckedReport> _reports = [];
    private CheckedPanel? _panel;

    public static ListOutput Csv(Stream output, Language language) => new(output, (reports, _) => FindingList.WriteCsv(reports, language));

    public static ListOutput Excel(Stream output, Language language) => new(output, (reports, panel) =>
        FindingList.WriteExcel(reports, panel, language));

    public void Take(CheckedPanel panel) => _panel = panel;

    public void Write(CheckedFile file) => _reports.Add(Found.WithPlaces(file));

    public void WriteEnd(CheckTotals totals) => output.Write(write(_reports, _panel));
}
