using GovInfoDisclosure.Documents.Media.Word;
using static GovInfoDisclosure.Documents.Media.Compound.CompoundFile;

namespace GovInfoDisclosure.Documents.Media.Word97;

/// <summary>How the letters of a part of the text look.</summary>
/// <param name="Look">The look.</param>
/// <param name="IsDeleted">Whether they were deleted.</param>
/// <param name="Symbol">The letter that all of them stand for; null where each is one itself.</param>
internal sealed record CharacterLook(RunLook Look, bool IsDeleted, char? Symbol)
{
    private const int White = 8;
    private const uint WhiteColour = 0x00FF_FFFF;

    public static CharacterLook Plain { get; } = new(RunLook.Plain, IsDeleted: false, Symbol: null);

    public static CharacterLook Of(ReadOnlyMemory<byte> properties, Work work) =>
        Sprms.Read(properties, work).Aggregate(Plain, (look, property) => look.With(property.Kind, property.Value.Span));

    private CharacterLook With(Sprm kind, ReadOnlySpan<byte> value) => kind switch
    {
        Sprm.Deleted => this with { IsDeleted = IsOn(value) },
        Sprm.Symbol when value.Length == 4 => this with { Symbol = (char)UInt16(value, 2) },
        Sprm.Hidden => this with { Look = Look with { IsHidden = IsOn(value) } },
        Sprm.Struck => this with { Look = Look with { IsStruck = IsOn(value) } },
        Sprm.StruckTwice => this with { Look = Look with { IsStruckTwice = IsOn(value) } },
        Sprm.Script => this with { Look = Look with { IsScript = value[0] is 1 or 2 } },
        Sprm.Position => this with { Look = Look with { Position = (short)UInt16(value, 0) } },
        Sprm.Size => this with { Look = Look with { Size = UInt16(value, 0) } },
        Sprm.ColourIndex => this with { Look = Look with { IsWhite = value[0] == White } },
        Sprm.Colour => this with { Look = Look with { IsWhite = UInt32(value, 0) == WhiteColour } },
        Sprm.Highlight => this with { Look = Look with { IsShaded = value[0] is not (0 or White) } },
        Sprm.Shading => this with { Look = Look with { IsShaded = UInt16(value, 0) is not (0 or 0xFFFF) } },
        _ => this,
    };

    // Off, on, as in the style, or otherwise than there.
    private static bool IsOn(ReadOnlySpan<byte> value) => value[0] is 1 or 0x81;
}
