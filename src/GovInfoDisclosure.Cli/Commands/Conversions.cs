using System.CommandLine;
using System.Text;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What <c>read</c> and <c>write</c> have in common: one document to a file or to standard output, or many to a folder.</summary>
internal sealed class Conversions
{
    private const string NameOfInput = "stdin";

    private readonly bool _isText;
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly int _finalNames;
    private readonly Argument<string[]> _files;
    private readonly Option<bool> _overwrite;
    private readonly PartNumber _part;

    /// <param name="command">The command that gets the options.</param>
    /// <param name="streams">The streams of the process.</param>
    /// <param name="language">The language of help and messages.</param>
    /// <param name="finalNames">How many words follow <c>--</c>.</param>
    /// <param name="isText">Whether what is written is text.</param>
    public Conversions(Command command, Streams streams, Language language, int finalNames, bool isText)
    {
        _isText = isText;
        _streams = streams;
        _language = language;
        _finalNames = finalNames;
        Output = new("--output") { HelpName = "FILE|FOLDER", Description = ConversionTexts.Output.In(language) };
        Output.DemandValue(language);
        _overwrite = new("--overwrite") { Description = ConversionTexts.Overwrite.In(language) };
        _part = new(language);
        command.Add(Output);
        command.Add(_overwrite);
        command.Add(_part.Option);
        _files = FileArguments.AddTo(command, ConversionTexts.Files, language, several: true, finalNames);
    }

    /// <summary>The file or folder to write to.</summary>
    public Option<string?> Output { get; }

    /// <summary>Reads the documents and writes the results.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="extension">The extension of files in a folder, such as <c>.json</c>.</param>
    /// <param name="check">Reports faults that forbid to begin; true if there is none.</param>
    /// <param name="convert">Gives the content of the file for a document.</param>
    public int Run(
        ParseResult arguments, string extension, Func<IReadOnlyList<string>, bool> check,
        Func<InputReading, DisclosureReport, byte[]> convert)
    {
        string? output = arguments.GetValue(Output);
        string[] words = arguments.GetRequiredValue(_files);
        var list = new SourceList(_finalNames, output);
        IReadOnlyList<string> sources = list.Of(words);
        if (!check(sources))
            return ExitCode.Failure;
        int? part = _part.ValueIn(arguments);
        bool isOne = sources is [var only] && words is [var word] && only == word && !Directory.Exists(only);
        if (isOne && !IsFolder(output))
        {
            return new Conversion(_streams, _language).Run(sources[0], part, output, (reading, report) =>
                Write(output, convert(reading, report)));
        }

        if (output is null)
        {
            _streams.Error.WriteLine(ConversionTexts.FolderNeeded.In(_language));
            return ExitCode.Failure;
        }

        if (File.Exists(output))
            return Fail(output, ConversionTexts.NoFolder);
        return RunMany(list, sources, new(output, extension, arguments.GetValue(_overwrite), sources), (source, target) =>
            new Conversion(_streams, _language, isOneOfMany: true).Run(source, part, target, (reading, report) =>
                OutputFile.Write(target, convert(reading, report))));
    }

    // Text goes the way of all text.
    private (string, LocalizedText)? Write(string? output, byte[] content) => _isText
        ? OutputFile.Write(output, Encoding.UTF8.GetString(content), _streams.Output)
        : OutputFile.Write(output, content, _streams.OutputBytes);

    private static bool IsFolder(string? output) =>
        output is not null && (Directory.Exists(output) || Path.EndsInDirectorySeparator(output));

    private int RunMany(SourceList list, IReadOnlyList<string> sources, OutputFolder folder, Func<string, string, int> convert)
    {
        var progress = new Progress(_streams, _language, sources.Count, isSilent: true);
        int exitCode = ExitCode.Success, written = 0;
        foreach (string source in sources)
        {
            progress.Next(source);
            string name = source == InputReader.StandardInput ? NameOfInput : list.NameOf(source);
            (string target, LocalizedText? reason) = Directory.Exists(source) ? (source, Texts.NoDocuments) : folder.Place(source, name);
            int result = reason is { } fault ? Fail(target, fault) : convert(source, target);
            written += result == ExitCode.Failure ? 0 : 1;
            exitCode = Math.Max(exitCode, result);
        }

        _streams.Error.WriteLine(ConversionTexts.SumUp.With(_language, sources.Count, written, folder.Path, sources.Count - written));
        return exitCode;
    }

    private int Fail(string path, LocalizedText reason)
    {
        _streams.Error.WriteLine(Texts.Failed.With(_language, path, reason.In(_language)));
        return ExitCode.Failure;
    }
}
