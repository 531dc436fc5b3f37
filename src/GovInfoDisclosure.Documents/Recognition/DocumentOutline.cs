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
    public static DocumentOutline Of(IReadOnlyList<ContentBlock> blocks, Findings findings, LabelMemory memory)
    {
        var titles = new SectionTitles(memory.Work);
        IReadOnlyDictionary<string, FormSection> others = OtherTitles.In(blocks, titles, memory.Work);
        return new OutlineBuilder(titles, others, findings, memory).Build(blocks);
    }
}
