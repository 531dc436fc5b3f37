using System.CommandLine;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo check</c>: what is wrong with reports.</summary>
internal sealed class CheckCommand
{
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Argument<string[]> _files;
    private readonly Choice<CheckFormat> _format;
    private readonly Choice<FindingSeverity?> _failOn;

    public CheckCommand(Streams streams, Language language)
    {
        _streams = streams;
        _language = language;
        _format = new("--format", Texts.FormatOption, language, ("text", CheckFormat.Text), ("json", CheckFormat.Json));
        _failOn = new(
            "--fail-on", Texts.FailOnOption, language,
            ("error", FindingSeverity.Error), ("warning", FindingSeverity.Warning), ("never", null));
        Command = new("check", Texts.CheckCommand.In(language)) { _format.Option, _failOn.Option };
        _files = FileArguments.AddTo(Command, Texts.CheckFiles, language, several: true);
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult arguments)
    {
        var reader = new InputReader(_streams.Input);
        using CheckAnswer? answer =
            _format.ValueIn(arguments) == CheckFormat.Json ? new CheckAnswer(_streams.Output, _language) : null;
        ICheckOutput output = answer is not null ? answer : new CheckText(Screen.On(_streams.Output), _language);
        var totals = new CheckTotals();
        foreach (string source in arguments.GetRequiredValue(_files))
        {
            CheckedFile file = Check(reader, source);
            if (file.Failure is { } failure)
                _streams.Error.WriteLine(TerminalText.Clean(Texts.Failed.With(_language, source, failure.In(_language))));
            output.Write(file);
            totals.Add(file);
        }

        output.WriteEnd(totals);
        if (totals.Unreadable > 0)
            return ExitCode.Failure;
        return totals.Heaviest <= _failOn.ValueIn(arguments) ? ExitCode.Findings : ExitCode.Success;
    }

    // A fault of this program in one file must not cost the findings of all others.
    private static CheckedFile Check(InputReader reader, string source)
    {
        try
        {
            return CheckedFile.Of(reader.Read(source));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return CheckedFile.Of(InputReader.NotReadable(source, Texts.OwnFault.Format(LocalizedText.Same(exception.ToString()))));
        }
    }
}
