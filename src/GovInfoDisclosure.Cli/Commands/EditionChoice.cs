using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The option <c>--edition</c>: one edition of the form, or any.</summary>
internal static class EditionChoice
{
    public static Choice<FormEdition?> Of(LocalizedText description, Language language) =>
        new("--edition", description, language, [("any", null), .. DisclosureForm.All.Select(f => (f.Code, (FormEdition?)f.Edition))]);
}
