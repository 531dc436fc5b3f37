using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>One of the six sections of the report.</summary>
public sealed class FormSection
{
    internal FormSection(SectionSpec spec)
    {
        Number = spec.Number;
        JsonName = spec.JsonName;
        Title = new(spec.Chinese, spec.English);
        Aliases = [.. spec.Aliases];
        Source = spec.Source;
        IsNarrative = spec.IsNarrative;
        Members = [.. spec.Members];
        PartHeadings = [.. spec.PartHeadings];
        IsDivided = Members.Any(m => m.Kind == ParticularKind.List);
    }

    /// <summary>The number of the section, 1 to 6.</summary>
    public int Number { get; }

    /// <summary>The number as printed: 一 to 六.</summary>
    public string Ordinal => "一二三四五六".Substring(Number - 1, 1);

    /// <summary>The member name in JSON.</summary>
    public string JsonName { get; }

    /// <summary>The official title without its number.</summary>
    public LocalizedText Title { get; }

    /// <summary>The title with its number as printed, in English without it: 一、总体情况, General situation.</summary>
    public LocalizedText FullTitle => new(ToString(), Title.English);

    /// <summary>Other titles in use that readers accept for the section.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>The clause that demands the section.</summary>
    public string Source { get; }

    /// <summary>Whether the section is prose (一, 五, 六) rather than a table (二, 三, 四).</summary>
    public bool IsNarrative { get; }

    /// <summary>Whether the prose may be divided into parts, as that of section one may.</summary>
    public bool IsDivided { get; }

    /// <summary>The members of a prose section; empty for a table, whose members are figures of the form.</summary>
    public ImmutableArray<FormParticular> Members { get; }

    /// <summary>The headings of the parts that agencies usually divide the section into, with their numbers: （一）主动公开 to （五）监督保障.
    /// Empty where the section is not divided.</summary>
    public ImmutableArray<string> PartHeadings { get; }

    /// <summary>The printed title, such as 一、总体情况.</summary>
    public override string ToString() => $"{Ordinal}、{Title.Chinese}";
}
