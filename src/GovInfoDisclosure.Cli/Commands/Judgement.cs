using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What settings make of checked files, and what is accepted on the way.</summary>
internal sealed class Judgement(SettingsFiles files, Acceptance? acceptance)
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
                files.For(source);
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
        SettingsFile settings = files.For(source);
        CheckedFile judged = settings.ApplyTo(file);
        if (acceptance is null)
            return judged;
        Finding[] accepted = [.. judged.Result.Findings.Where(acceptance.Includes)];
        _found |= accepted.Length > 0 || judged.Result.Suppressed.Any(s => acceptance.Includes(s.Finding));
        settings.Accept(judged.Result, accepted, acceptance.Reason, acceptance.Until);
        return settings.ApplyTo(file);
    }

    /// <summary>Writes what was accepted. Returns false if that failed, or if there was nothing to accept.</summary>
    public bool Save(TextWriter error, Language language)
    {
        bool isWritten = true;
        foreach (SettingsFile file in files.Used.Where(f => f.Accepted > 0))
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
