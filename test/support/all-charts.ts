/** A layout of the person's own that has every chart, and a place for each kind of text. */
export const allCharts = `# {{ title | line }}

As of {{ made }}.

## Charts

{% chart say-do %}
{% chart sides %}
{% chart causes %}
{% chart standards %}
{% chart goals %}

## Words

{% for one in missed %}- {{ one.text }} ({{ one.facts }}) {{ one.why }}
{% endfor %}
{% for one in wins %}- {{ one.text }} {{ one.goal | line }}
{% endfor %}
| Standard | On | Kept | Unrecorded |
| --- | --- | --- | ---: |
{% for one in standards -%}
| {{ one.text | line }} | {{ one.on | line }} | {{ one.rate | line }} | {{ one.unrecorded }} |
{% endfor %}
`;
