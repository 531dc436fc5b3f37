using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo aggregate</c>: reports of units added up to a draft of their parent's.</summary>
internal sealed class AggregateCommand
{
    private readonly UnitReports _units;
    private readonly Choice<BlankPolicy> _blanks;

    public AggregateCommand(Command command, Streams streams, Language language, int finalNames)
    {
        _blanks = new(
            "--blanks", PanelTexts.BlanksOption, language,
            ("refuse", BlankPolicy.Refuse), ("keep", BlankPolicy.Keep), ("zero", BlankPolicy.Zero));
        command.Add(_blanks.Option);
        _units = new(command, streams, language, finalNames);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_units.Parent) is null)
                result.AddError(Texts.OptionMissing.With(language, _units.Parent.Name, _units.Parent.HelpName!));
        });
    }

    public int Run(ParseResult arguments) => _units.Run(arguments, reports =>
    {
        var aggregate = Aggregate.Of(new() { Name = arguments.GetValue(_units.Parent) }, reports, _blanks.ValueIn(arguments));
        return (aggregate.Report is { } report ? CanonicalJson.Write(report) : null, aggregate.Reasons);
    });
}
