using Consumer;
using FluentValidation;
using FluentValidation.Results;
using GovInfoDisclosure;
using GovInfoDisclosure.FluentValidation;

var validator = new SubmissionValidator();
Expect.True(validator.Validate(new Submission(Reports.Valid)).IsValid, "the valid report");

ValidationFailure failure = validator.Validate(new Submission(Reports.Invalid)).Errors.Single();
Expect.Equal(Reports.InvalidRule, failure.ErrorCode, "the code");
Expect.Equal("Report" + Reports.InvalidPointer, failure.PropertyName, "the property");
Expect.Equal(Severity.Error, failure.Severity, "the severity");

internal sealed record Submission(DisclosureReport? Report);

internal sealed class SubmissionValidator : AbstractValidator<Submission>
{
    public SubmissionValidator() => RuleFor(x => x.Report).NotNull().MustPassDisclosureRules();
}
