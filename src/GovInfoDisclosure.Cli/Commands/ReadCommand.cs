using System.CommandLine;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo read</c>: any document to canonical JSON.</summary>
internal sealed class ReadCommand
{
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Argument<string[]> _file;
    private readonly Option<string?> _output;
    private readonly PartNumber _part;
    private readonly Option<bool> _provenance;

    public ReadCommand(Streams streams, Language language, int finalNames)
    {
        _streams = streams;
        _language = language;
        _output = new("--output") { HelpName = "FILE", Description = Texts.OutputOption.In(language) };
        _output.DemandValue(language);
        _provenance = new("--provenance") { Description = Texts.ProvenanceOption.In(language) };
        _part = new(language);
        Command = new("read", Texts.ReadCommand.In(language)) { _output, _provenance, _part.Option };
        _file = FileArguments.AddTo(Command, Texts.ReadFile, language, several: false, finalNames);
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult arguments)
    {
        string? output = arguments.GetValue(_output);
        string source = arguments.GetRequiredValue(_file)[0];
        return new Conversion(_streams, _language).Run(source, _part.ValueIn(arguments), output, (reading, report) =>
        {
            string json = arguments.GetValue(_provenance)
                ? ProvenanceJson.Write(reading.Document, _language)
                : CanonicalJson.Write(report);
            return OutputFile.Write(output, json, _streams.Output);
        });
    }
}
