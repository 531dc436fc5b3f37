using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What settings make of checked files, and what is accepted on the way.</summary>
internal sealed class Judgement(SettingsFiles settings, Acceptance? acceptance)
{
    private bool _found;

    /// <summary>What is wrong with the settings for the documents, as lines for the error stream; empty if all can be used.</summary>
    public IReadOnlyList<string> Faults(IEnumerable<string> sources, Language language)
    {
        List<string> faults = [];
        foreach (string source in sources)
        {
            try
            {
                settings.For(source);
            }
            catch (SettingsException fault)
            {
                faults.AddRange(fault.Reasons.Select(r => Texts.Failed.With(language, fault.Path, r.In(language))));
            }
        }

        return [.. faults.Distinct()];
    }

    /// <summary>A checked file as the settings want it.</summary>
    /// <param name="source">The FILE argument that it comes from.</param>
    /// <param name="file">The file.</param>
    public CheckedFile Judge(string source, CheckedFile file)
    {
        SettingsFile nearest = settings.For(source);
        CheckedFile judged = nearest.ApplyTo(file);
        if (acceptance is null)
            return judged;
        Finding[] accepted = [.. judged.Result.Findings.Where(acceptance.Includes)];
        _found |= accepted.Length > 0 || judged.Result.Suppressed.Any(s => acceptance.Includes(s.Finding));
        nearest.Accept(judged.Result, accepted, acceptance.Reason, acceptance.Until);
        return nearest.ApplyTo(file);
    }

    /// <summary>Files that were compared, and what was found between them, as the settings want it: those beside the first report that a
    /// finding is about decide on it, and it is accepted with that report.</summary>
    /// <param name="files">The files with the FILE arguments that they come from.</param>
    /// <param name="panel">What was found between them.</param>
    public (CheckedFile[] Files, CheckedPanel Panel) Judge((string Source, CheckedFile File)[] files, CheckedPanel panel)
    {
        List<Finding> left = [.. panel.Findings];
        List<Finding> kept = [];
        CheckedFile[] judged = [.. files.Select(f =>
        {
            Finding[] between = [.. left.Where(b => b.Sources.IsEmpty || b.Sources[0] == f.File.Result.Source)];
            left.RemoveAll(between.Contains);
            CheckedFile all = Judge(f.Source, With(f.File, [.. f.File.Result.Findings, .. between]));
            HashSet<string> ids = [.. between.Select(b => b.Id)];
            kept.AddRange(all.Result.Findings.Where(k => ids.Contains(k.Id)));
            // What is between reports is shown with none of them; that it is accepted is.
            CheckedFile own = between.Length == 0 ? all : settings.For(f.Source).ApplyTo(f.File);
            return all with { Result = own.Result with { Suppressed = all.Result.Suppressed, Stale = all.Result.Stale } };
        })];
        HashSet<string> open = [.. kept.Concat(judged.SelectMany(f => f.Result.Findings)).Select(f => f.Id)];
        return (judged, panel with
        {
            Findings = [.. panel.Findings.Select(f => kept.Find(k => k.Id == f.Id)).OfType<Finding>()],
            Repairs =
                [.. panel.Repairs.Select(r => r with { Clears = [.. r.Clears.Where(open.Contains)] }).Where(r => !r.Clears.IsEmpty)],
        });

        static CheckedFile With(CheckedFile file, Finding[] findings) =>
            file with { Result = file.Result with { Findings = [.. findings] } };
    }

    /// <summary>Writes what was accepted. Returns false if that failed, or if there was nothing to accept.</summary>
    public bool Save(TextWriter error, Language language)
    {
        bool isWritten = true;
        foreach (SettingsFile file in settings.Used.Where(f => f.Accepted > 0))
        {
            if (OutputFile.Write(file.Path, file.Settings.Write()) is { } failure)
            {
                error.WriteLine(Texts.Failed.With(language, failure.Path, failure.Reason.In(language)));
                isWritten = false;
            }
            else
                error.WriteLine(Texts.AcceptanceWritten.With(language, file.Accepted, file.Path));
        }

        if (acceptance is null || _found)
            return isWritten;
        error.WriteLine(Texts.NothingToAccept.With(language, string.Join(language == Language.Chinese ? "、" : ", ", acceptance.Words)));
        return false;
    }
}
