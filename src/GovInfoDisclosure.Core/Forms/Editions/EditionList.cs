namespace GovInfoDisclosure.Forms.Editions;

/// <summary>The editions of the form, oldest first. A new edition is one more entry here.</summary>
internal static class EditionList
{
    public static FormSpec[] Specs => [Edition2019.Spec, Edition2021.Spec];
}
