using System.CommandLine;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What <c>aggregate</c> and <c>coverage</c> have in common: reports of units in, one text out.</summary>
internal sealed class UnitReports
{
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Argument<string[]> _files;
    private readonly Option<string?> _output;

    public UnitReports(Command command, Streams streams, Language language, int finalNames)
    {
        _streams = streams;
        _language = language;
        Parent = new("--parent") { HelpName = "NAME", Description = PanelTexts.ParentOption.In(language) };
        Parent.DemandValue(language);
        _output = new("--output") { HelpName = "FILE", Description = PanelTexts.DraftOutput.In(language) };
        _output.DemandValue(language);
        command.Add(Parent);
        command.Add(_output);
        _files = FileArguments.AddTo(command, PanelTexts.UnitFiles, language, several: true, finalNames);
    }

    /// <summary>The name of the parent.</summary>
    public Option<string?> Parent { get; }

    /// <summary>Reads the reports and writes what is made of them.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="draft">Makes the text of the reports; null with the reasons if it cannot.</param>
    public int Run(ParseResult arguments, Func<DisclosureReport[], (string? Text, IEnumerable<LocalizedText> Reasons)> draft)
    {
        try
        {
            var reader = new InputReader(_streams.Input);
            IEnumerable<string> sources = arguments.GetRequiredValue(_files).SelectMany(DocumentFolder.Expand);
            InputReading[] readings = [.. sources.SelectMany(s => reader.ReadAll(s))];
            InputReading[] failed = [.. readings.Where(r => r.Document.Report is null)];
            foreach (InputReading reading in failed)
                Fail(reading.Source, LocalizedText.Same(reading.Document.Findings[0].Message(_language)));
            if (failed.Length > 0)
                return ExitCode.Failure;
            (string? text, IEnumerable<LocalizedText> reasons) = draft([.. readings.Select(r => r.Document.Report!)]);
            foreach (LocalizedText reason in reasons)
                _streams.Error.WriteLine(reason.In(_language));
            if (text is null)
                return ExitCode.Failure;
            return OutputFile.Write(arguments.GetValue(_output), text, _streams.Output) is { } failure
                ? Fail(failure.Path, failure.Reason)
                : ExitCode.Success;
        }
        catch (Exception exception) when (OwnFault.Is(exception))
        {
            _streams.Error.WriteLine(OwnFault.InCommand(exception).In(_language));
            return ExitCode.Failure;
        }
    }

    private int Fail(string source, LocalizedText reason)
    {
        _streams.Error.WriteLine(Texts.Failed.With(_language, source, reason.In(_language)));
        return ExitCode.Failure;
    }
}
