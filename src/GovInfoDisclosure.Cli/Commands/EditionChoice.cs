using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The option <c>--edition</c>: one edition of the form, or any.</summary>
internal static class EditionChoice
{
    public static Choice<FormEdition?> Of(LocalizedText description, Language language) =>
        Of("any", description, language);

    /// <summary>The option with a word for the edition that a year has.</summary>
    public static Choice<FormEdition?> OfYear(LocalizedText description, Language language) => Of("auto", description, language);

    private static Choice<FormEdition?> Of(string open, LocalizedText description, Language language) =>
        new("--edition", description, language, [(open, null), .. DisclosureForm.All.Select(f => (f.Code, (FormEdition?)f.Edition))]);
}
