using System.CommandLine;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo write</c>: any document to one in the layout of the official form.</summary>
internal sealed class WriteCommand
{
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Argument<string[]> _file;
    private readonly KindChoice _to;
    private readonly Option<string?> _output;
    private readonly PartNumber _part;
    private readonly Option<bool> _annotate;
    private readonly SettingsOptions _settings;

    public WriteCommand(Streams streams, Language language, int finalNames)
    {
        _streams = streams;
        _language = language;
        _output = new("--output") { HelpName = "FILE", Description = Texts.WriteOutputOption.In(language) };
        _output.DemandValue(language);
        _annotate = new("--annotate") { Description = Texts.AnnotateOption.In(language) };
        _part = new(language);
        Command = new("write", Texts.WriteCommand.In(language)) { _output, _annotate, _part.Option };
        _to = new(Command, _output, language);
        _settings = new(Command, language);
        _file = FileArguments.AddTo(Command, Texts.ReadFile, language, several: false, finalNames);
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult arguments)
    {
        string? output = arguments.GetValue(_output);
        DocumentKind kind = _to.ValueIn(arguments);
        string source = arguments.GetRequiredValue(_file)[0];
        var judgement = new Judgement(_settings.In(arguments), acceptance: null);
        if (arguments.GetValue(_annotate) && judgement.Faults([source], _language) is { Count: > 0 } faults)
        {
            foreach (string fault in faults)
                _streams.Error.WriteLine(fault);
            return ExitCode.Failure;
        }

        return new Conversion(_streams, _language).Run(source, _part.ValueIn(arguments), output, (reading, report) =>
        {
            var options = new DocumentWriterOptions { Language = _language };
            if (arguments.GetValue(_annotate) && judgement.Judge(source, CheckedFile.Of(reading)).Result is { } check)
                options = options with { Findings = check.Findings, Localisation = check.Localisation };
            byte[] document = DocumentWriter.Write(report, kind, options);
            return OutputFile.Write(output, document, _streams.OutputBytes);
        });
    }
}
