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
    private readonly CheckDestination _destination;
    private readonly Choice<FindingSeverity?> _failOn;
    private readonly PartNumber _part;
    private readonly SettingsOptions _settings;
    private readonly AcceptOptions _accept;
    private readonly int _finalNames;
    private readonly Option<bool> _showSuppressed;
    private readonly PanelOptions _panel;
    private readonly Watch _watch;

    public CheckCommand(Command command, Streams streams, Language language, int finalNames)
    {
        _streams = streams;
        _language = language;
        _finalNames = finalNames;
        _failOn = new(
            "--fail-on", Texts.FailOnOption, language,
            ("error", FindingSeverity.Error), ("warning", FindingSeverity.Warning), ("never", null));
        _part = new(language);
        command.Add(_failOn.Option);
        command.Add(_part.Option);
        _destination = new(command, language);
        _settings = new(command, language);
        _showSuppressed = new("--show-suppressed") { Description = Texts.ShowSuppressedOption.In(language) };
        command.Add(_showSuppressed);
        _accept = new(command, _settings, language);
        _panel = new(command, language);
        _watch = new(command, streams, language);
        _files = FileArguments.AddTo(command, Texts.CheckFiles, language, several: true, finalNames);
    }

    public int Run(ParseResult arguments)
    {
        if (_watch.IsOn(arguments))
            return RunWatch(arguments);
        var reader = new InputReader(_streams.Input);
        IReadOnlyList<string> sources = SourcesIn(arguments);
        var judgement = new Judgement(_settings.In(arguments), _accept.In(arguments));
        PanelOrder? order = _panel.In(arguments);
        IEnumerable<string> others = order is null ? [] : [.. order.Previous, .. order.Units.SelectMany(DocumentFolder.Expand)];
        if (judgement.Faults(sources.Concat(others), _language) is { Count: > 0 } faults)
            return Refuse(faults);
        if (_destination.PathIn(arguments) is { } path && sources.Any(s => OutputFile.IsInput(path, s)))
            return Refuse([Texts.Failed.With(_language, path, Texts.OutputIsInput.In(_language))]);
        using CheckDestination.Opened destination = _destination.Open(
            arguments, _streams, arguments.GetValue(_showSuppressed), _failOn.ValueIn(arguments));
        ICheckOutput output = destination.Output;
        var totals = new CheckTotals();
        if (order is not null)
            return RunPanel(arguments, order, sources, destination, totals, judgement);
        var progress = new Progress(_streams, _language, sources.Count, destination.IsSilent);
        foreach (string source in sources)
        {
            progress.Next(source);
            totals.AddFile();
            foreach (CheckedFile file in Check(reader, source, _part.ValueIn(arguments), judgement))
                totals.Add(Print(file, output));
            _streams.Output.Flush();
        }

        return End(arguments, destination, totals, judgement);
    }

    private IReadOnlyList<string> SourcesIn(ParseResult arguments) =>
        new SourceList(_finalNames, _destination.PathIn(arguments)).Of(arguments.GetRequiredValue(_files));

    private int RunWatch(ParseResult arguments)
    {
        if (!_destination.IsText(arguments) || _panel.In(arguments) is not null || _accept.In(arguments) is not null
            || arguments.GetRequiredValue(_files).Contains(InputReader.StandardInput))
        {
            return Refuse([Texts.WatchAlone.In(_language)]);
        }

        if (new Judgement(_settings.In(arguments), null).Faults(SourcesIn(arguments), _language) is { Count: > 0 } faults)
            return Refuse(faults);
        using CheckDestination.Opened destination = _destination.Open(
            arguments, _streams, arguments.GetValue(_showSuppressed), _failOn.ValueIn(arguments));
        var reader = new InputReader(standardInput: null);
        return _watch.Run(() => SourcesIn(arguments), source =>
        {
            // What the office accepts may have changed as well.
            var judgement = new Judgement(_settings.In(arguments), null);
            if (judgement.Faults([source], _language) is { Count: > 0 } broken)
            {
                Refuse(broken);
                return;
            }

            foreach (CheckedFile file in Check(reader, source, _part.ValueIn(arguments), judgement))
                Print(file, destination.Output);
        });
    }

    private int RunPanel(
        ParseResult arguments, PanelOrder order, IReadOnlyList<string> sources, CheckDestination.Opened destination, CheckTotals totals,
        Judgement judgement)
    {
        ICheckOutput output = destination.Output;
        Coverage[] coverages = CoverageFile.ReadAll(order, arguments.GetRequiredValue(_files), _language, out string? failure);
        if (failure is not null)
            return Refuse([failure]);
        var reader = new InputReader(_streams.Input);
        var check = new PanelCheck(source => Check(reader, source, _part.ValueIn(arguments), judgement: null), order)
        {
            Coverages = coverages,
        };
        (CheckedFile[] files, CheckedPanel panel) = check.Run([.. sources], judgement);
        output.Take(panel);
        totals.Add(panel);
        foreach (CheckedFile file in files)
        {
            totals.AddFile();
            totals.Add(Print(file, output));
        }

        return End(arguments, destination, totals, judgement);
    }

    private int End(ParseResult arguments, CheckDestination.Opened destination, CheckTotals totals, Judgement judgement)
    {
        destination.Output.WriteEnd(totals);
        if (destination.Close() is { } failure)
            return Refuse([Texts.Failed.With(_language, failure.Path, failure.Reason.In(_language))]);
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
            if (Directory.Exists(source))
                return [CheckedFile.Of(InputReader.NotReadable(source, Texts.NoDocuments))];
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
