using static LibraryService.Tests.Routing.Counter;

namespace LibraryService.Tests.Routing;

public class InquiryTests
{
    [Fact]
    public void Its_text_form_names_neither_the_patron_nor_what_they_wrote() =>
        (Ask() with { Patron = new PatronId("P-4711"), Text = "I lost my card", KnownBy = Id("ada") }).ToString().ShouldBe(
            "Inquiry { Id = C-1, Channel = Chat, Topic = books, BranchId = , Language = en, ReceivedAt = 2026-11-23T10:00:00.0000000+00:00, Priority = Normal }");
}
