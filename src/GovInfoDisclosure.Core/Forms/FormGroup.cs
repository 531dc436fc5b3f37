using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>A label printed over several rows, such as 三、本年度办理结果 or （三）不予公开.</summary>
public sealed class FormGroup
{
    internal FormGroup(GroupSpec spec, string pointer)
    {
        Label = new(spec.Chinese, spec.English);
        Aliases = [.. spec.Aliases];
        Numbering = spec.Numbering;
        Pointer = pointer;
    }

    /// <summary>The official label without its numbering.</summary>
    public LocalizedText Label { get; }

    /// <summary>Other wordings of the label that readers accept.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>The numbering printed before the label, empty where the form has none.</summary>
    public string Numbering { get; }

    /// <summary>The JSON pointer of the group.</summary>
    public string Pointer { get; }

    /// <summary>The printed label: numbering and label.</summary>
    public string PrintedLabel => Numbering + Label.Chinese;

    /// <summary>The JSON pointer.</summary>
    public override string ToString() => Pointer;
}
