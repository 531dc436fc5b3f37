using System.CommandLine;
using System.Text;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo read</c>: any document to canonical JSON.</summary>
internal sealed class ReadCommand
{
    private const string Extension = ".json";

    private readonly Language _language;
    private readonly Conversions _conversions;
    private readonly Option<bool> _provenance;

    public ReadCommand(Command command, Streams streams, Language language, int finalNames)
    {
        _language = language;
        _provenance = new("--provenance") { Description = Texts.ProvenanceOption.In(language) };
        command.Add(_provenance);
        _conversions = new(command, streams, language, finalNames, isText: true);
    }

    public int Run(ParseResult arguments) => _conversions.Run(arguments, Extension, _ => true, (reading, report) =>
        Encoding.UTF8.GetBytes(arguments.GetValue(_provenance)
            ? ProvenanceJson.Write(reading.Document, _language)
            : CanonicalJson.Write(report)));
}
