using GovInfoDisclosure.Panels;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Reads a declaration of coverage.</summary>
internal static class CoverageFile
{
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
            failure = Texts.Failed.With(language, path, FileFailure.Explain(e, path)!.Value.In(language));
            return null;
        }
    }
}
