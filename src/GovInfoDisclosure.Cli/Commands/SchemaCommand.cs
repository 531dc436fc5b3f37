using System.CommandLine;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.JsonSchema;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo schema</c>: the JSON Schema of reports.</summary>
internal sealed class SchemaCommand
{
    private readonly Streams _streams;
    private readonly Choice<FormEdition?> _edition;

    public SchemaCommand(Streams streams, Language language)
    {
        _streams = streams;
        _edition = new("--edition", Texts.SchemaEditionOption, language, [("any", null), .. DisclosureForm.All.Select(f => (f.Code, (FormEdition?)f.Edition))]);
        Command = new("schema", Texts.SchemaCommand.In(language)) { _edition.Option };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult arguments)
    {
        _streams.Output.Write(_edition.ValueIn(arguments) is { } edition ? ReportSchema.For(edition) : ReportSchema.Any);
        return ExitCode.Success;
    }
}
