using System.CommandLine;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>
/// <c>govinfo schema</c>: the JSON Schema of reports. It prints the published files: making them anew takes reflection, which a program of
/// native code has not.
/// </summary>
internal sealed class SchemaCommand
{
    private readonly Streams _streams;
    private readonly Choice<FormEdition?> _edition;

    public SchemaCommand(Command command, Streams streams, Language language)
    {
        _streams = streams;
        _edition = EditionChoice.Of(Texts.SchemaEditionOption, language);
        command.Add(_edition.Option);
    }

    public int Run(ParseResult arguments)
    {
        string name = _edition.ValueIn(arguments) is { } edition ? "edition-" + DisclosureForm.For(edition).Code : "annual-report";
        using Stream published = typeof(SchemaCommand).Assembly.GetManifestResourceStream(name + ".schema.json")!;
        using var reader = new StreamReader(published);
        _streams.Output.Write(reader.ReadToEnd());
        return ExitCode.Success;
    }
}
