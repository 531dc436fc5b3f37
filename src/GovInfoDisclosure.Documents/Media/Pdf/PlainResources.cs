using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>
/// The fonts, pictures and forms that a page names, and nothing of colours: colour spaces and patterns may be made of each other and of
/// programs, without end, and hold no text.
/// </summary>
internal sealed class PlainResources(IResourceStore resources, FontGuard guard, ReadingOptions options) : IResourceStore
{
    private static readonly NameToken[] Kept = [NameToken.Font, NameToken.Xobject];

    private readonly Dictionary<DictionaryToken, DictionaryToken> _plain = new(ReferenceEqualityComparer.Instance);

    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        if (!_plain.TryGetValue(resourceDictionary, out DictionaryToken? plain))
        {
            _plain[resourceDictionary] = plain =
                new(Kept.Where(resourceDictionary.ContainsKey).ToDictionary(k => k, k => resourceDictionary.Data[k.Data]));
            guard.Check(plain);
        }

        options.CountOperations(guard.CountOf(plain));
        resources.LoadResourceDictionary(plain);
    }

    public void UnloadResourceDictionary() => resources.UnloadResourceDictionary();

    public IFont GetFont(NameToken name) => resources.GetFont(name)!;

    public bool TryGetXObject(NameToken name, out StreamToken stream) => resources.TryGetXObject(name, out stream!);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) =>
        resources.TryGetXObjectReference(name, out reference);

    public DictionaryToken GetExtendedGraphicsStateDictionary(NameToken name) => resources.GetExtendedGraphicsStateDictionary(name)!;

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken) => resources.GetFontDirectly(fontReferenceToken)!;

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace) =>
        resources.TryGetNamedColorSpace(name, out namedColorSpace);

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) =>
        resources.GetColorSpaceDetails(name, dictionary);

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) =>
        resources.GetDeviceColorSpaceDetails(deviceColorSpace);

    public DictionaryToken GetMarkedContentPropertiesDictionary(NameToken name) => resources.GetMarkedContentPropertiesDictionary(name)!;

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => resources.GetPatterns();

    public Shading GetShading(NameToken name) => resources.GetShading(name);
}
