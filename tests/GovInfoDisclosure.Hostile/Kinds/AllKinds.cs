namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Every kind; the order is that of the run.</summary>
internal static class AllKinds
{
    public static Kind[] List =>
    [
        PageTrees.Kind, FontPrograms.Kind, CharacterMaps.Kind, PdfObjects.Kind, PdfFilters.Kind, PdfDrawings.Kind, PdfCatalogs.Kind,
        ProductsOfWord.Kind, ProductsOfExcel.Kind, OfdObjects.Kind, ScriptDigits.Kind, FloodsOfText.Kind, FloodsOfPages.Kind,
        FloodsOfJson.Kind, BrokenText.Kind, Numbers.Kind, Packages.Kind, OldFormats.Kind, Containers.Kind,
    ];
}
