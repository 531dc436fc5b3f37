using System.Collections.Immutable;
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
        ImmutableArray<CheckedFile> files = [.. arguments.GetRequiredValue(_files).Select(reader.Read).Select(CheckedFile.Of)];
        foreach (CheckedFile file in files.Where(f => f.Failure is not null))
            _streams.Error.WriteLine(Texts.Failed.With(_language, file.Result.Source, file.Failure!.Value.In(_language)));
        if (_format.ValueIn(arguments) == CheckFormat.Json)
            _streams.Output.Write(CheckAnswer.Write(files, _language));
        else
            new CheckText(Screen.On(_streams.Output), _language).Write(files);
        return ExitCodeOf(files, _failOn.ValueIn(arguments));
    }

    private static int ExitCodeOf(ImmutableArray<CheckedFile> files, FindingSeverity? failOn)
    {
        if (files.Any(f => f.Result.Report is null))
            return ExitCode.Failure;
        // The severities are declared from the heaviest down.
        return files.SelectMany(f => f.Result.Findings).Any(f => f.Severity <= failOn) ? ExitCode.Findings : ExitCode.Success;
    }
}
