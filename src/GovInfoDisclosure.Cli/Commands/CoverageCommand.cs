using System.CommandLine;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo coverage</c>: a draft of what the report of a parent covers.</summary>
internal sealed class CoverageCommand
{
    public CoverageCommand(Streams streams, Language language, int finalNames)
    {
        Command = new("coverage", PanelTexts.CoverageCommand.In(language));
        var units = new UnitReports(Command, streams, language, finalNames);
        Command.SetAction(arguments => units.Run(arguments, reports =>
            Coverage.Draft(reports, arguments.GetValue(units.Parent)) is { } coverage
                ? (CoverageJson.Write(coverage), [])
                : (null, [PanelTexts.ParentUnknown])));
    }

    public Command Command { get; }
}
