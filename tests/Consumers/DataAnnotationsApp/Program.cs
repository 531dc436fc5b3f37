using System.ComponentModel.DataAnnotations;
using Consumer;
using GovInfoDisclosure;
using GovInfoDisclosure.Validation;

Expect.Equal("", Message(Reports.Valid), "what is wrong with the valid report");
string start = $"{Reports.InvalidRule} {Reports.InvalidPointer}: ";
Expect.True(Message(Reports.Invalid).StartsWith(start, StringComparison.Ordinal), "the message");
Expect.Equal("The Report field is required.", Message(null), "the message without a report");

static string Message(DisclosureReport? report)
{
    var submission = new Submission { Report = report };
    List<ValidationResult> results = [];
    Validator.TryValidateObject(submission, new ValidationContext(submission), results, validateAllProperties: true);
    return string.Join('\n', results.Select(r => r.ErrorMessage));
}

internal sealed class Submission
{
    [Required, ValidReport]
    public DisclosureReport? Report { get; init; }
}
