using System.CommandLine;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo write</c>: any document to one in the layout of the official form.</summary>
internal sealed class WriteCommand
{
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Conversions _conversions;
    private readonly KindChoice _to;
    private readonly Option<bool> _annotate;
    private readonly SettingsOptions _settings;

    public WriteCommand(Command command, Streams streams, Language language, int finalNames)
    {
        _streams = streams;
        _language = language;
        _annotate = new("--annotate") { Description = Texts.AnnotateOption.In(language) };
        command.Add(_annotate);
        _settings = new(command, language);
        _conversions = new(command, streams, language, finalNames, isText: false);
        _to = new(command, _conversions.Output, language);
    }

    public int Run(ParseResult arguments)
    {
        DocumentKind kind = _to.ValueIn(arguments);
        bool annotates = arguments.GetValue(_annotate);
        var judgement = new Judgement(_settings.In(arguments), acceptance: null);
        return _conversions.Run(
            arguments, KindChoice.ExtensionOf(kind), sources => !annotates || CanJudge(judgement, sources), (reading, report) =>
            {
                var options = new DocumentWriterOptions { Language = _language };
                if (annotates && judgement.Judge(reading.Source, CheckedFile.Of(reading)).Result is { } check)
                    options = options with { Findings = check.Findings, Localisation = check.Localisation };
                return DocumentWriter.Write(report, kind, options);
            });
    }

    private bool CanJudge(Judgement judgement, IReadOnlyList<string> sources)
    {
        IReadOnlyList<string> faults = judgement.Faults(sources, _language);
        foreach (string fault in faults)
            _streams.Error.WriteLine(fault);
        return faults.Count == 0;
    }
}
