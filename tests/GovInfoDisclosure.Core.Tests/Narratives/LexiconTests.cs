using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Tests.Narratives;

public class LexiconTests
{
    private static readonly Word[] Words =
        [.. Enumerable.Range(char.MinValue, char.MaxValue).SelectMany(c => Lexicon.BeginningWith((char)c).ToArray())];

    [Fact]
    public void What_words_name_is_in_the_form() => Assert.All(Words, word => Assert.True(word.Sense switch
    {
        Sense.Outcome => HasRow("/requests/" + word.Name),
        Sense.Case => HasRow("/reviewAndLitigation/" + word.Name),
        Sense.Document => HasRow("/proactiveDisclosure/" + word.Name),
        Sense.Decision => HasRow("/proactiveDisclosure/" + word.Name),
        Sense.Fee => HasRow("/proactiveDisclosure/" + word.Name),
        Sense.Rate => word.Name.Split('|', '+').All(n => HasRow("/requests/" + n)),
        Sense.Applicant => word.Name.Split('|').All(n => n == "*" || HasColumn(n)),
        Sense.CaseResult or Sense.Stock => HasColumn(word.Name),
        _ => true,
    }, word.ToString()));

    [Fact]
    public void A_word_is_listed_once() => Assert.Equal(Words.Length, Words.DistinctBy(w => w.Text).Count());

    private static bool HasRow(string pointer) => DisclosureForm.All.SelectMany(f => f.Cells)
        .Any(c => c.Pointer.StartsWith(pointer + "/", StringComparison.Ordinal));

    private static bool HasColumn(string name) => DisclosureForm.All.SelectMany(f => f.Cells).Any(c => c.Column.JsonName == name);
}
