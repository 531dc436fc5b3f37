using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Reads a declaration of coverage.</summary>
internal static class CoverageFile
{
    /// <summary>The declarations for a check: the one that is named, else for a set those in its folders.</summary>
    /// <param name="order">What is compared.</param>
    /// <param name="sources">The FILE arguments.</param>
    /// <param name="language">The language of the failure.</param>
    /// <param name="failure">Why one could not be read; null if all could.</param>
    public static Coverage[] ReadAll(PanelOrder order, IEnumerable<string> sources, Language language, out string? failure)
    {
        failure = null;
        IEnumerable<string> paths = order.Coverage is { } named
            ? [named]
            : order.IsWhole ? sources.Where(Directory.Exists).SelectMany(f => DocumentFolder.Coverages(f)) : [];
        List<Coverage> coverages = [];
        foreach (string path in paths.Distinct())
        {
            if (Read(path, language, out failure) is not { } coverage)
                return [];
            if (coverages.Exists(c => c != coverage && (c.Parent, c.Year) == (coverage.Parent, coverage.Year)))
            {
                failure = PanelTexts.OtherCoverage.With(language, path, coverage.Parent, coverage.Year);
                return [];
            }

            coverages.Add(coverage);
        }

        return [.. coverages];
    }

    /// <summary>Reads one declaration.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language">The language of the failure.</param>
    /// <param name="failure">Why it could not be read; null if it could.</param>
    public static Coverage? Read(string path, Language language, out string? failure)
    {
        failure = null;
        try
        {
            Coverage? coverage = CoverageJson.Read(File.ReadAllBytes(path), out string reason);
            if (coverage is null)
                failure = PanelTexts.NoCoverage.With(language, path, reason);
            return coverage;
        }
        catch (Exception e) when (FileFailure.Explain(e, path) is not null)
        {
            failure = Texts.Failed.With(language, path, FileFailure.Explain(e, path)!.In(language));
            return null;
        }
    }
}
