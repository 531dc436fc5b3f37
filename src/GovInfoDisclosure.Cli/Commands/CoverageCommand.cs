using System.CommandLine;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo coverage</c>: a draft of what the report of a parent covers.</summary>
internal sealed class CoverageCommand(Command command, Streams streams, Language language, int finalNames)
{
    private readonly UnitReports _units = new(command, streams, language, finalNames);

    public int Run(ParseResult arguments) => _units.Run(arguments, reports =>
        Coverage.Draft(reports, arguments.GetValue(_units.Parent)) is { } coverage
            ? (CoverageJson.Write(coverage), [])
            : (null, [PanelTexts.ParentUnknown]));
}
