using System.CommandLine;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo read</c>: any document to canonical JSON.</summary>
internal sealed class ReadCommand
{
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Argument<string[]> _file;
    private readonly Option<string?> _output;
    private readonly Option<bool> _provenance;

    public ReadCommand(Streams streams, Language language)
    {
        _streams = streams;
        _language = language;
        _output = new("--output") { HelpName = "FILE", Description = Texts.OutputOption.In(language) };
        _output.DemandValue(language);
        _provenance = new("--provenance") { Description = Texts.ProvenanceOption.In(language) };
        Command = new("read", Texts.ReadCommand.In(language)) { _output, _provenance };
        _file = FileArguments.AddTo(Command, Texts.ReadFile, language, several: false);
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult arguments)
    {
        string source = arguments.GetRequiredValue(_file)[0];
        var messages = new ReadMessages(_streams.Error, _language);
        if (arguments.GetValue(_output) is { } path && OutputFile.IsSame(path, source))
        {
            messages.WriteFailure((path, Texts.OutputIsInput));
            return ExitCode.Failure;
        }

        InputReading reading = new InputReader(_streams.Input).Read(source);
        messages.Write(reading);
        if (reading.Document.Report is not { } report)
            return ExitCode.Failure;
        string json = arguments.GetValue(_provenance)
            ? ProvenanceJson.Write(reading.Document, _language)
            : CanonicalJson.Write(report);
        if (OutputFile.Write(arguments.GetValue(_output), json, _streams.Output) is { } failure)
        {
            messages.WriteFailure(failure);
            return ExitCode.Failure;
        }

        return reading.Document.Findings.Any(f => f.Severity == FindingSeverity.Error) ? ExitCode.Findings : ExitCode.Success;
    }
}
