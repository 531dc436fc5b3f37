using System.CommandLine;
using System.Text;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo aggregate</c>: reports of units added up to a draft of their parent's.</summary>
internal sealed class AggregateCommand
{
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Argument<string[]> _files;
    private readonly Option<string?> _parent;
    private readonly Option<string?> _output;
    private readonly Choice<BlankPolicy> _blanks;

    public AggregateCommand(Streams streams, Language language, int finalNames)
    {
        _streams = streams;
        _language = language;
        _parent = new("--parent") { HelpName = "NAME", Description = PanelTexts.ParentOption.In(language) };
        _parent.DemandValue(language);
        _blanks = new(
            "--blanks", PanelTexts.BlanksOption, language,
            ("refuse", BlankPolicy.Refuse), ("keep", BlankPolicy.Keep), ("zero", BlankPolicy.Zero));
        _output = new("--output") { HelpName = "FILE", Description = PanelTexts.AggregateOutput.In(language) };
        _output.DemandValue(language);
        Command = new("aggregate", PanelTexts.AggregateCommand.In(language)) { _parent, _blanks.Option, _output };
        Command.Validators.Add(result =>
        {
            if (result.GetResult(_parent) is null)
                result.AddError(Texts.OptionMissing.With(language, _parent.Name, _parent.HelpName));
        });
        _files = FileArguments.AddTo(Command, PanelTexts.UnitFiles, language, several: true, finalNames);
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult arguments)
    {
        InputReading[] readings =
        [
            .. arguments.GetRequiredValue(_files).SelectMany(InputFolder.Expand).SelectMany(new InputReader(_streams.Input).ReadAll),
        ];
        foreach (InputReading reading in readings.Where(r => r.Document.Report is null))
            _streams.Error.WriteLine(Texts.Failed.With(_language, reading.Source, reading.Document.Findings[0].Message(_language)));
        if (readings.Any(r => r.Document.Report is null))
            return ExitCode.Failure;
        var aggregate = Aggregate.Of(
            new() { Name = arguments.GetValue(_parent) }, readings.Select(r => r.Document.Report!), _blanks.ValueIn(arguments));
        if (aggregate.Report is { } report)
            return Write(arguments.GetValue(_output), report);
        foreach (LocalizedText reason in aggregate.Reasons)
            _streams.Error.WriteLine(reason.In(_language));
        return ExitCode.Findings;
    }

    private int Write(string? output, DisclosureReport report)
    {
        byte[] document = Encoding.UTF8.GetBytes(CanonicalJson.Of(report));
        if (OutputFile.Write(output, document, _streams.OutputBytes) is not { } failure)
            return ExitCode.Success;
        _streams.Error.WriteLine(Texts.Failed.With(_language, failure.Path, failure.Reason.In(_language)));
        return ExitCode.Failure;
    }
}
