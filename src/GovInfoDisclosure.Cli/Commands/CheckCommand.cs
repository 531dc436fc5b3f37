using System.Collections.Immutable;
using System.CommandLine;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Panels;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo check</c>: what is wrong with reports.</summary>
internal sealed class CheckCommand
{
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Argument<string[]> _files;
    private readonly Choice<CheckFormat> _format;
    private readonly Choice<FindingSeverity?> _failOn;
    private readonly PartNumber _part;
    private readonly PanelOptions _panel;
    private readonly SettingsOptions _settings;
    private readonly AcceptOptions _accept;
    private readonly Option<bool> _showSuppressed;

    public CheckCommand(Streams streams, Language language, int finalNames)
    {
        _streams = streams;
        _language = language;
        _format = new("--format", Texts.FormatOption, language, ("text", CheckFormat.Text), ("json", CheckFormat.Json));
        _failOn = new(
            "--fail-on", Texts.FailOnOption, language,
            ("error", FindingSeverity.Error), ("warning", FindingSeverity.Warning), ("never", null));
        _part = new(language);
        Command = new("check", Texts.CheckCommand.In(language)) { _format.Option, _failOn.Option, _part.Option };
        _panel = new(Command, language);
        _settings = new(Command, language);
        _showSuppressed = new("--show-suppressed") { Description = Texts.ShowSuppressedOption.In(language) };
        Command.Add(_showSuppressed);
        _accept = new(Command, _settings, language);
        _files = FileArguments.AddTo(Command, Texts.CheckFiles, language, several: true, finalNames);
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult arguments)
    {
        var reader = new InputReader(_streams.Input);
        string[] sources = arguments.GetRequiredValue(_files);
        var judgement = new Judgement(_settings.In(arguments), _accept.In(arguments));
        if (judgement.Faults(sources, _language) is { Count: > 0 } faults)
            return Refuse(faults);
        using CheckAnswer? answer =
            _format.ValueIn(arguments) == CheckFormat.Json ? new CheckAnswer(_streams.Output, _language) : null;
        ICheckOutput output = answer is not null ? answer : new CheckText(
            Screen.On(_streams.Output), _language, arguments.GetValue(_showSuppressed));
        var totals = new CheckTotals();
        if (_panel.In(arguments) is { } order)
            return RunPanel(arguments, order, judgement, output, totals);
        foreach (string source in sources)
        {
            foreach (CheckedFile file in Check(reader, source, _part.ValueIn(arguments), judgement))
                totals.Add(Print(file, output));
            _streams.Output.Flush();
        }

        return End(arguments, judgement, output, totals);
    }

    private int RunPanel(ParseResult arguments, PanelOrder order, Judgement judgement, ICheckOutput output, CheckTotals totals)
    {
        string? failure = null;
        Coverage? coverage = order.Coverage is { } path ? CoverageFile.Read(path, _language, out failure) : null;
        if (failure is not null)
        {
            _streams.Error.WriteLine(failure);
            return ExitCode.Failure;
        }

        var reader = new InputReader(_streams.Input);
        var check = new PanelCheck(arguments.GetRequiredValue(_files), order);
        if (judgement.Faults(check.Sources, _language) is { Count: > 0 } faults)
            return Refuse(faults);
        (CheckedFile[] files, CheckedPanel panel) =
            check.Run(source => Check(reader, source, _part.ValueIn(arguments), judgement: null), judgement, coverage);
        output.Take(panel);
        totals.Add(panel);
        foreach (CheckedFile file in files)
            totals.Add(Print(file, output));
        return End(arguments, judgement, output, totals);
    }

    private int End(ParseResult arguments, Judgement judgement, ICheckOutput output, CheckTotals totals)
    {
        output.WriteEnd(totals);
        if (!judgement.Save(_streams.Error, _language) || totals.Unreadable > 0)
            return ExitCode.Failure;
        return totals.Heaviest <= _failOn.ValueIn(arguments) ? ExitCode.Findings : ExitCode.Success;
    }

    private int Refuse(IEnumerable<string> faults)
    {
        foreach (string fault in faults)
            _streams.Error.WriteLine(fault);
        return ExitCode.Failure;
    }

    private static CheckedFile[] Check(InputReader reader, string source, int? part, Judgement? judgement)
    {
        try
        {
            ImmutableArray<InputReading> readings = part is null ? reader.ReadAll(source) : [reader.Read(source, part)];
            return [.. readings.Select(CheckedFile.Of).Select(f => judgement?.Judge(source, f) ?? f)];
        }
        catch (Exception exception) when (OwnFault.Is(exception))
        {
            return [Faulty(source, exception)];
        }
    }

    // Returns what was printed.
    private CheckedFile Print(CheckedFile file, ICheckOutput output)
    {
        try
        {
            if (file.Failure is { } failure)
                _streams.Error.WriteLine(Texts.Failed.With(_language, file.Result.Source, failure.In(_language)));
            output.Write(file);
            return file;
        }
        catch (Exception exception) when (file.Failure is null && OwnFault.Is(exception))
        {
            return Print(Faulty(file.Result.Source, exception), output);
        }
    }

    private static CheckedFile Faulty(string source, Exception exception) =>
        CheckedFile.Of(InputReader.NotReadable(source, OwnFault.InFile(exception)));
}
