using System.CommandLine;
using System.Text;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo fix</c>: proposals, and a corrected copy.</summary>
internal sealed class FixCommand
{
    private const string Json = "json", Mark = ".更正";

    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Argument<string[]> _file;
    private readonly Option<string?> _apply;
    private readonly Option<string?> _output;
    private readonly Choice<DocumentKind?> _to;
    private readonly PartNumber _part;
    private readonly SettingsOptions _settings;

    public FixCommand(Command command, Streams streams, Language language, int finalNames)
    {
        _streams = streams;
        _language = language;
        _apply = new("--apply") { HelpName = "ID,…", Description = FixTexts.ApplyOption.In(language) };
        _apply.DemandValue(language);
        _to = new("--to", FixTexts.ToOption, language, [.. KindChoice.Words.Select(w => (w.Word, (DocumentKind?)w.Kind)), (Json, null)]);
        _to.Option.DefaultValueFactory = null;
        _output = new("--output") { HelpName = "FILE", Description = FixTexts.OutputOption.In(language) };
        _output.DemandValue(language);
        _part = new(language);
        command.Add(_apply);
        command.Add(_to.Option);
        command.Add(_output);
        command.Add(_part.Option);
        _settings = new(command, language);
        _file = FileArguments.AddTo(command, Texts.ReadFile, language, several: false, finalNames);
    }

    public int Run(ParseResult arguments)
    {
        string source = arguments.GetRequiredValue(_file)[0];
        var judgement = new Judgement(_settings.In(arguments), acceptance: null);
        if (judgement.Faults([source], _language) is { Count: > 0 } faults)
        {
            foreach (string fault in faults)
                _streams.Error.WriteLine(fault);
            return ExitCode.Failure;
        }

        return new Conversion(_streams, _language).Run(
            source, _part.ValueIn(arguments), arguments.GetValue(_output), (reading, _) =>
            {
                CheckedReport check = judgement.Judge(source, CheckedFile.Of(reading)).Result;
                if (arguments.GetValue(_apply) is { } ids)
                {
                    return Apply(arguments, source, check, ids, corrected => judgement.Judge(source, CheckedFile.Of(reading) with
                    {
                        Result = CheckedReport.Of(corrected, reading.Document.Findings, summary: reading.Document.Check().Reading),
                    }).Result);
                }

                Print(new RepairLines(check, _language).Proposals(source));
                return null;
            });
    }

    private (string, LocalizedText)? Apply(
        ParseResult arguments, string source, CheckedReport check, string ids, Func<DisclosureReport, CheckedReport> recheck)
    {
        (Repair? repair, LocalizedText? fault) = RepairChoice.Of(check.Localisation.Repairs, ids);
        if (repair is null)
            return (source, fault!);
        (string? target, DocumentKind? kind, fault) = Target(arguments, source);
        if (fault is { } reason)
            return (target ?? source, reason);
        DisclosureReport corrected = repair.ApplyTo(check.Report!);
        byte[] document = kind is { } written
            ? DocumentWriter.Write(corrected, written, new() { Language = _language })
            : Encoding.UTF8.GetBytes(CanonicalJson.Write(corrected));
        Print(new RepairLines(check, _language).Applied(repair, recheck(corrected)));
        if (OutputFile.Write(target!, document) is { } failure)
            return failure;
        _streams.Output.WriteLine((kind is null ? FixTexts.WrittenAsData : FixTexts.Written).With(_language, target!));
        return null;
    }

    private (string? Path, DocumentKind? Kind, LocalizedText? Fault) Target(ParseResult arguments, string source)
    {
        string? output = arguments.GetValue(_output);
        bool isNamed = arguments.GetResult(_to.Option) is { Implicit: false };
        DocumentKind? kind = isNamed ? _to.ValueIn(arguments) : KindChoice.KindOf(output ?? source);
        bool isJson = isNamed ? kind is null : Path.GetExtension(output ?? source).Equals("." + Json, StringComparison.OrdinalIgnoreCase);
        if (kind is null && !isJson)
            return (source, null, FixTexts.KindUnknown.Format(LocalizedText.Same(_to.Option.HelpName!)));
        if (output is not null)
            return (output, kind, null);
        if (source == InputReader.StandardInput)
            return (source, null, FixTexts.OutputMissing);
        string beside = Path.ChangeExtension(source, null) + Mark + (kind is { } written ? KindChoice.ExtensionOf(written) : "." + Json);
        return (beside, kind, File.Exists(beside) ? FixTexts.Exists : null);
    }

    private void Print(Lines lines) => Screen.On(_streams.Output).Print(lines);
}
