using System.CommandLine;
using System.Text;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo compare</c>: what changed between reports.</summary>
internal sealed class CompareCommand
{
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Choice<CompareFormat> _format;
    private readonly Option<string?> _output;
    private readonly Argument<string[]> _files;

    public CompareCommand(Command command, Streams streams, Language language, int finalNames)
    {
        _streams = streams;
        _language = language;
        _format = new(
            "--format", CompareTexts.FormatOption, language, ("text", CompareFormat.Text), ("json", CompareFormat.Json),
            ("md", CompareFormat.Markdown), ("html", CompareFormat.Html), ("xlsx", CompareFormat.Excel));
        _output = new("--output") { HelpName = "FILE", Description = Texts.CheckOutputOption.In(language) };
        _output.DemandValue(language);
        command.Add(_format.Option);
        command.Add(_output);
        _files = FileArguments.AddTo(command, CompareTexts.Files, language, several: true, finalNames);
    }

    public int Run(ParseResult arguments)
    {
        try
        {
            string? path = arguments.GetValue(_output);
            string[] sources = [.. arguments.GetRequiredValue(_files).SelectMany(DocumentFolder.Expand)];
            if (path is not null && sources.Any(s => OutputFile.IsInput(path, s)))
                return Fail(path, Texts.OutputIsInput);
            var reader = new InputReader(_streams.Input);
            CheckedFile[] files = [.. sources.SelectMany(s => reader.ReadAll(s)).Select(CheckedFile.Unchecked)];
            CheckedReport[] failed = [.. files.Select(f => f.Result).Where(r => r.Report is null)];
            foreach (CheckedReport report in failed)
                Fail(report.Source, LocalizedText.Same(report.Findings[0].Message(_language)));
            if (failed.Length > 0)
                return ExitCode.Failure;
            if (files.Length < 2)
            {
                _streams.Error.WriteLine(CompareTexts.TooFew.In(_language));
                return ExitCode.Failure;
            }

            var comparison = ReportComparison.Of(files.Select(f => f.Result));
            return Write(comparison, FormatIn(arguments, path), path) is { } failure
                ? Fail(failure.Path, failure.Reason)
                : ExitCode.Success;
        }
        catch (Exception exception) when (OwnFault.Is(exception))
        {
            _streams.Error.WriteLine(OwnFault.InCommand(exception).In(_language));
            return ExitCode.Failure;
        }
    }

    private (string Path, LocalizedText Reason)? Write(ReportComparison comparison, CompareFormat format, string? path) => format switch
    {
        CompareFormat.Excel =>
            OutputFile.Write(path, ComparisonWriter.WriteExcel(comparison, _language), _streams.OutputBytes),
        CompareFormat.Json => OutputFile.Write(path, ComparisonJson.Write(comparison, _language), _streams.Output),
        CompareFormat.Markdown => OutputFile.Write(path, ComparisonWriter.WriteMarkdown(comparison, _language), _streams.Output),
        CompareFormat.Html => OutputFile.Write(path, ComparisonWriter.WriteHtml(comparison, _language), _streams.Output),
        _ => OutputFile.Write(path, Cleaned(ComparisonWriter.WriteText(comparison, _language)), _streams.Output),
    };

    // Names of agencies and files may have what a terminal would obey.
    private static string Cleaned(string text) =>
        new StringBuilder().AppendJoin('\n', text.Split('\n').Select(TerminalText.Clean)).ToString();

    private CompareFormat FormatIn(ParseResult arguments, string? path)
    {
        if (arguments.GetResult(_format.Option) is { Implicit: false } || path is null)
            return _format.ValueIn(arguments);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" => CompareFormat.Json,
            ".md" or ".markdown" => CompareFormat.Markdown,
            ".html" or ".htm" => CompareFormat.Html,
            ".xlsx" => CompareFormat.Excel,
            _ => CompareFormat.Text,
        };
    }

    private int Fail(string source, LocalizedText reason)
    {
        _streams.Error.WriteLine(Texts.Failed.With(_language, source, reason.In(_language)));
        return ExitCode.Failure;
    }
}
