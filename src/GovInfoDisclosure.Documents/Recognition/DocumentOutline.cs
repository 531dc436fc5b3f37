using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>A document cut at the titles of its sections.</summary>
/// <param name="Preface">What is before the first section: the title, the head of the page.</param>
/// <param name="Sections">The blocks of each section that was found.</param>
internal sealed record DocumentOutline(IReadOnlyList<ContentBlock> Preface, IReadOnlyDictionary<FormSection, List<ContentBlock>> Sections)
{
    /// <summary>Cuts a document. A section of several editions is that of the newest one.</summary>
    public static DocumentOutline Of(IReadOnlyList<ContentBlock> blocks, Findings findings, Work work)
    {
        var titles = new SectionTitles(work);
        IReadOnlyDictionary<string, FormSection> others = OtherTitles.In(blocks, titles, work);
        return new OutlineBuilder(titles, others, findings).Build(blocks);
    }
}
