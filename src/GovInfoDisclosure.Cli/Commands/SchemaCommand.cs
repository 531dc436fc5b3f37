using System.CommandLine;
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
        _edition = EditionChoice.Of(Texts.SchemaEditionOption, language);
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
